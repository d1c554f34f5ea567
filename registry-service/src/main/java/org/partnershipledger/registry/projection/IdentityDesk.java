package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Decisions.Named;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.projection.DecisionStore.Decision;
import org.partnershipledger.registry.projection.DecisionStore.Kind;
import org.partnershipledger.registry.projection.DossierStore.Placed;
import org.partnershipledger.registry.publication.Cause;

/**
 * Where people decide what is one partnership and what is not. A decision is a record with its
 * reason and author; what follows is folded anew, so that taking it back is one more record and one
 * more fold. Every method needs a transaction.
 */
@ApplicationScoped
public class IdentityDesk {

  private final LedgerLock lock;
  private final DecisionStore decisions;
  private final DossierStore dossiers;
  private final Refolding refolding;
  private final Session session;

  IdentityDesk(
      LedgerLock lock,
      DecisionStore decisions,
      DossierStore dossiers,
      Refolding refolding,
      Session session) {
    this.lock = lock;
    this.decisions = decisions;
    this.dossiers = dossiers;
    this.refolding = refolding;
    this.session = session;
  }

  /**
   * Decides that two partnerships are one; the older id goes on.
   *
   * @return the number of the decision
   * @throws IllegalArgumentException when one of them holds nothing, or they are one already
   */
  public long join(String one, String other, String reason, String author) throws SQLException {
    Instant at = lock.acquire();
    if (one.equals(other)) {
      throw new IllegalArgumentException("a partnership cannot be joined with itself");
    }
    return decide(Kind.SAME, List.of(anchorOf(one), anchorOf(other)), reason, author, at);
  }

  private Named anchorOf(String partnershipId) {
    return dossiersOf(partnershipId).stream()
        .min(DossierSummary.ORDER)
        .map(Named::of)
        .orElseThrow(
            () -> new IllegalArgumentException("nothing is held of partnership " + partnershipId));
  }

  private List<DossierSummary> dossiersOf(String partnershipId) {
    return dossiers.ofPartnerships(List.of(partnershipId)).stream().map(Placed::summary).toList();
  }

  /**
   * Decides that these dossiers of a partnership are of another one, together.
   *
   * @return the number of the decision
   * @throws IllegalArgumentException when they are none of the partnership's, or all of them
   */
  public long setAside(String partnershipId, Set<DossierKey> keys, String reason, String author)
      throws SQLException {
    Instant at = lock.acquire();
    List<DossierSummary> held = dossiersOf(partnershipId);
    List<Named> subjects =
        held.stream().filter(d -> keys.contains(d.key())).map(Named::of).sorted().toList();
    if (subjects.isEmpty() || subjects.size() == held.size()) {
      throw new IllegalArgumentException(
          "to be set aside are " + subjects.size() + " of " + held.size() + " dossiers");
    }
    return decide(Kind.ASIDE, subjects, reason, author, at);
  }

  private long decide(Kind kind, List<Named> subjects, String reason, String author, Instant at)
      throws SQLException {
    Motive motive = new Motive(reason, author);
    long number = decisions.append(kind, subjects, motive, at);
    regroup(subjects, number, motive, at);
    return number;
  }

  /**
   * Takes a decision back: what it brought about is folded away.
   *
   * @throws IllegalArgumentException when there is none of the number, or it was taken back before
   */
  public void undo(long number, String reason, String author) throws SQLException {
    Instant at = lock.acquire();
    Optional<Decision> decision = decisions.find(number).filter(d -> !d.undone());
    Collection<Named> subjects =
        decision
            .map(Decision::dossiers)
            .orElseThrow(
                () -> new IllegalArgumentException("no decision " + number + " can be undone"));
    Motive motive = new Motive(reason, author);
    decisions.undo(number, motive, at);
    regroup(subjects, number, motive, at);
  }

  private void regroup(Collection<Named> subjects, long number, Motive motive, Instant at)
      throws SQLException {
    session.flush();
    Named first = subjects.iterator().next();
    Cause cause =
        new Cause(first.articleId(), "decision-" + number + "-" + at, Optional.empty(), at);
    refolding.regroup(subjects, Changed.of(cause, motive));
  }
}
