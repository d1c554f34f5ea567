package org.partnershipledger.registry.projection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.registry.projection.ActionLog.Done;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.projection.NameDesk.Naming;
import org.partnershipledger.registry.review.ReviewAction;

/**
 * Where people act on the ledger: each action is done once, however often it is asked under its id,
 * and brought to the desk that it concerns. Every method needs a transaction.
 */
@ApplicationScoped
public class ReviewDesk {

  private final LedgerLock lock;
  private final ActionLog log;
  private final ClaimDesk claims;
  private final IdentityDesk identity;
  private final NameDesk names;

  ReviewDesk(
      LedgerLock lock, ActionLog log, ClaimDesk claims, IdentityDesk identity, NameDesk names) {
    this.lock = lock;
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
    Instant at = lock.acquire();
    Optional<Done> before = log.find(asked.id());
    if (before.isPresent()) {
      if (!before.get().isOf(asked.action().word(), asked.request(), asked.reason())) {
        throw new TakenId(asked.id());
      }
      return new Taken(before.get(), false);
    }
    precondition.run();
    long decision = decide(asked.action(), asked.reason(), asked.author());
    Motive motive = new Motive(asked.reason(), asked.author());
    log.append(asked.id(), asked.action().word(), asked.request(), decision, motive, at);
    return new Taken(log.find(asked.id()).orElseThrow(), true);
  }

  private long decide(ReviewAction action, String reason, String author) throws SQLException {
    return switch (action) {
      case ReviewAction.Accept a -> claims.accept(a.claimId(), reason, author);
      case ReviewAction.Reject a -> claims.reject(a.claimId(), reason, author);
      case ReviewAction.Correct a -> claims.correct(a.corrected(), reason, author);
      case ReviewAction.Join a -> identity.join(a.partnershipId(), a.otherId(), reason, author);
      case ReviewAction.SetAside a ->
          identity.setAside(a.partnershipId(), a.dossiers(), reason, author);
      case ReviewAction.Name a ->
          names.add(new Naming(a.name(), a.organisationId(), a.from(), a.to()), reason, author);
      case ReviewAction.Undo a -> undo(a, reason, author);
    };
  }

  private long undo(ReviewAction.Undo undo, String reason, String author) throws SQLException {
    Done done =
        log.find(undo.actionId())
            .filter(d -> d.undoneBy().isEmpty())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no action " + undo.actionId() + " stands that could be taken back"));
    switch (done.action()) {
      case "accept", "reject", "correct" -> claims.undo(done.decision(), reason, author);
      case "join", "set-aside" -> identity.undo(done.decision(), reason, author);
      case "name" -> names.undo(done.decision(), reason, author);
      default ->
          throw new IllegalArgumentException(
              "what was taken back is not put back: do it again under a new id");
    }
    return done.number();
  }
}
