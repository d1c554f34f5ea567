package org.partnershipledger.registry.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.fold.partnership.DossierKey;

/** What a person does to the ledger. Everything but taking back can be taken back. */
public sealed interface ReviewAction {

  /** The word for it. */
  String word();

  /** The claim of an id counts as it is. */
  record Accept(String claimId) implements ReviewAction {
    @Override
    public String word() {
      return "accept";
    }
  }

  /** The claim of an id counts no longer. */
  record Reject(String claimId) implements ReviewAction {
    @Override
    public String word() {
      return "reject";
    }
  }

  /** A claim counts with other values. */
  record Correct(Claim corrected) implements ReviewAction {
    @Override
    public String word() {
      return "correct";
    }
  }

  /** Two partnerships are one. */
  record Join(String partnershipId, String otherId) implements ReviewAction {
    @Override
    public String word() {
      return "join";
    }
  }

  /** Some of what is told of a partnership is about another one. */
  record SetAside(String partnershipId, Set<DossierKey> dossiers) implements ReviewAction {

    public SetAside {
      dossiers = Set.copyOf(dossiers);
    }

    @Override
    public String word() {
      return "set-aside";
    }
  }

  /** A body bears a name, always or between two days. */
  record Name(String name, String organisationId, Optional<LocalDate> from, Optional<LocalDate> to)
      implements ReviewAction {
    @Override
    public String word() {
      return "name";
    }
  }

  /**
   * There is a body that no register holds, which a name means, always or between two days.
   *
   * @param name its name
   */
  record Body(String name, Optional<LocalDate> from, Optional<LocalDate> to)
      implements ReviewAction {
    @Override
    public String word() {
      return "body";
    }
  }

  /** What the action of an id did is taken back. */
  record Undo(String actionId) implements ReviewAction {
    @Override
    public String word() {
      return "undo";
    }
  }
}
