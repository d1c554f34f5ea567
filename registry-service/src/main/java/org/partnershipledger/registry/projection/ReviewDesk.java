package org.partnershipledger.registry.projection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.partnershipledger.contracts.ledger.JournalEntry.TakenReview;
import org.partnershipledger.registry.projection.ActionLog.Done;
import org.partnershipledger.registry.projection.NameDesk.Naming;
import org.partnershipledger.registry.review.ReviewAction;

/**
 * Where people act on the ledger: each action is done once, however often it is asked under its id,
 * and brought to the desk that it concerns. Every method needs a transaction.
 */
@ApplicationScoped
public class ReviewDesk {

  private final Journal journal;
  private final ActionLog log;
  private final ClaimDesk claims;
  private final IdentityDesk identity;
  private final NameDesk names;

  ReviewDesk(
      Journal journal, ActionLog log, ClaimDesk claims, IdentityDesk identity, NameDesk names) {
    this.journal = journal;
    this.log = log;
    this.claims = claims;
    this.identity = identity;
    this.names = names;
  }

  /**
   * An action as it is asked.
   *
   * @param id the id that the person's program gave it
   * @param action what is to be done
   * @param request the same as it was asked, as JSON
   * @param reason why
   * @param author who wants it
   */
  public record Asked(
      String id, ReviewAction action, JsonNode request, String reason, String author) {}

  /** An id stands for another action already. */
  public static final class TakenId extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private TakenId(String id) {
      super("under the id " + id + " something else was asked before");
    }
  }

  /**
   * What came of an action.
   *
   * @param done the action as it is recorded
   * @param isNew whether it was done just now; else it was asked before
   */
  public record Taken(Done done, boolean isNew) {}

  /**
   * Does what is asked, unless it was done before.
   *
   * @param precondition throws when the ledger is not as the person believes; it is asked only of
   *     what was not done before
   * @throws TakenId when something else was asked under the id
   * @throws IllegalArgumentException saying why it cannot be done
   */
  public Taken take(Asked asked, Runnable precondition) throws SQLException {
    return take(journal.begin(), asked, precondition);
  }

  /** Does what was asked once more, in the turn in which it was done. */
  public void again(Turn turn, Asked asked) throws SQLException {
    take(turn, asked, () -> {});
  }

  private Taken take(Turn turn, Asked asked, Runnable precondition) throws SQLException {
    Optional<Done> before = log.find(asked.id());
    if (before.isPresent()) {
      if (!before.get().isOf(asked.action().word(), asked.request(), asked.reason())) {
        throw new TakenId(asked.id());
      }
      return new Taken(before.get(), false);
    }
    precondition.run();
    journal.review(
        turn,
        new TakenReview(
            asked.id(),
            asked.action().word(),
            Json.write(asked.request()),
            asked.reason(),
            asked.author()));
    Act act = new Act(asked.id(), asked.reason(), asked.author(), turn.at());
    long decision = decide(asked.action(), act);
    log.append(act, asked.action().word(), asked.request(), decision);
    return new Taken(log.find(asked.id()).orElseThrow(), true);
  }

  private long decide(ReviewAction action, Act act) throws SQLException {
    return switch (action) {
      case ReviewAction.Accept a -> claims.accept(a.claimId(), act);
      case ReviewAction.Reject a -> claims.reject(a.claimId(), act);
      case ReviewAction.Correct a -> claims.correct(a.corrected(), act);
      case ReviewAction.Join a -> identity.join(a.partnershipId(), a.otherId(), act);
      case ReviewAction.SetAside a -> identity.setAside(a.partnershipId(), a.dossiers(), act);
      case ReviewAction.Name a ->
          names.add(new Naming(a.name(), a.organisationId(), a.from(), a.to()), act);
      case ReviewAction.Body a -> names.addBody(a.name(), a.from(), a.to(), act);
      case ReviewAction.Undo a -> undo(a, act);
    };
  }

  private long undo(ReviewAction.Undo undo, Act act) throws SQLException {
    Done done =
        log.find(undo.actionId())
            .filter(d -> d.undoneBy().isEmpty())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no action " + undo.actionId() + " stands that could be taken back"));
    switch (done.action()) {
      case "accept", "reject", "correct" -> claims.undo(done.decision(), act);
      case "join", "set-aside" -> identity.undo(done.decision(), act);
      case "name", "body" -> names.undo(done.decision(), act);
      default ->
          throw new IllegalArgumentException(
              "what was taken back is not put back: do it again under a new id");
    }
    return done.number();
  }
}
