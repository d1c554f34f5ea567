package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Decisions.Named;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.projection.DecisionStore.Decision;
import org.partnershipledger.registry.projection.DecisionStore.Kind;
import org.partnershipledger.registry.projection.DossierStore.Placed;
import org.partnershipledger.registry.publication.Cause;

/**
 * Where people decide what is one partnership and what is not. A decision is a record with its
 * reason and author; what follows is folded anew, so that taking it back is one more record and one
 * more fold. Every method needs a turn at the ledger.
 */
@ApplicationScoped
public class IdentityDesk {

  private final DecisionStore decisions;
  private final DossierStore dossiers;
  private final Refolding refolding;
  private final Session session;

  IdentityDesk(
      DecisionStore decisions, DossierStore dossiers, Refolding refolding, Session session) {
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
  public long join(String one, String other, Act act) throws SQLException {
    if (one.equals(other)) {
      throw new IllegalArgumentException("a partnership cannot be joined with itself");
    }
    return decide(Kind.SAME, List.of(anchorOf(one), anchorOf(other)), act);
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
  public long setAside(String partnershipId, Set<DossierKey> keys, Act act) throws SQLException {
    List<DossierSummary> held = dossiersOf(partnershipId);
    List<Named> subjects =
        held.stream().filter(d -> keys.contains(d.key())).map(Named::of).sorted().toList();
    if (subjects.isEmpty() || subjects.size() == held.size()) {
      throw new IllegalArgumentException(
          "to be set aside are " + subjects.size() + " of " + held.size() + " dossiers");
    }
    return decide(Kind.ASIDE, subjects, act);
  }

  private long decide(Kind kind, List<Named> subjects, Act act) throws SQLException {
    long number = decisions.append(kind, subjects, act.motive(), act.at());
    regroup(subjects, act);
    return number;
  }

  /**
   * Takes a decision back: what it brought about is folded away.
   *
   * @throws IllegalArgumentException when there is none of the number, or it was taken back before
   */
  public void undo(long number, Act act) throws SQLException {
    Optional<Decision> decision = decisions.find(number).filter(d -> !d.undone());
    Collection<Named> subjects =
        decision
            .map(Decision::dossiers)
            .orElseThrow(
                () -> new IllegalArgumentException("no decision " + number + " can be undone"));
    decisions.undo(number, act.motive(), act.at());
    regroup(subjects, act);
  }

  private void regroup(Collection<Named> subjects, Act act) throws SQLException {
    session.flush();
    Named first = subjects.iterator().next();
    Cause cause = new Cause(first.articleId(), act.causeId(), Optional.empty(), act.at());
    refolding.regroup(subjects, Changed.of(cause, act.motive()));
  }
}
