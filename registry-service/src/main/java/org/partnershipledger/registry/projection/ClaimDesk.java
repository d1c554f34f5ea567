package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.LedgerEvent.ClaimReviewed;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.projection.ReviewStore.Recorded;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.registry.review.ClaimReview;
import org.partnershipledger.rim.outbox.Outbox;

/**
 * Where people accept, reject or correct a claim. A verdict is a record with its reason and author;
 * the article is folded anew with it, so that taking it back is one more record and one more fold.
 * Every method needs a turn at the ledger.
 */
@ApplicationScoped
public class ClaimDesk {

  private final ReviewStore reviews;
  private final ClaimStore claims;
  private final Refolding refolding;
  private final Outbox outbox;
  private final Session session;

  ClaimDesk(
      ReviewStore reviews, ClaimStore claims, Refolding refolding, Outbox outbox, Session session) {
    this.reviews = reviews;
    this.claims = claims;
    this.refolding = refolding;
    this.outbox = outbox;
    this.session = session;
  }

  /**
   * Accepts a claim: it counts as it is, as reviewed, whatever a later reader makes of its
   * sentence.
   *
   * @return the number of the review
   * @throws IllegalArgumentException when no claim counts under the id
   */
  public long accept(String claimId, Act act) throws SQLException {
    Placed placed = find(claimId);
    return decide(placed, ReviewVerdict.ACCEPTED, Optional.of(claimOf(placed).reviewed()), act);
  }

  /**
   * Rejects a claim: it counts no longer.
   *
   * @return the number of the review
   * @throws IllegalArgumentException when no claim counts under the id
   */
  public long reject(String claimId, Act act) throws SQLException {
    return decide(find(claimId), ReviewVerdict.REJECTED, Optional.empty(), act);
  }

  /**
   * Corrects a claim: it counts with other values, under its id and with its words.
   *
   * @return the number of the review
   * @throws IllegalArgumentException when no claim counts under the id of the corrected one, when
   *     nothing in it differs, or when it differs in more than what it says, of whom, how firmly
   *     and who says so
   */
  public long correct(Claim corrected, Act act) throws SQLException {
    Placed placed = find(corrected.id());
    Claim was = claimOf(placed);
    if (corrected.equals(was)) {
      throw new IllegalArgumentException("nothing in the claim is corrected");
    }
    if (!corrected.equals(was.corrected(corrected))) {
      throw new IllegalArgumentException(
          "only the arguments, bodies, firmness and speaker of a claim can be corrected");
    }
    return decide(placed, ReviewVerdict.CORRECTED, Optional.of(corrected.reviewed()), act);
  }

  private Placed find(String claimId) {
    return claims
        .find(claimId, AsOf.NOW)
        .orElseThrow(() -> new IllegalArgumentException("no claim counts under the id " + claimId));
  }

  private static Claim claimOf(Placed placed) {
    return placed.claim().claim();
  }

  private long decide(Placed placed, ReviewVerdict verdict, Optional<Claim> value, Act act)
      throws SQLException {
    ReportedClaim reported = placed.claim();
    ClaimReview review =
        new ClaimReview(
            0,
            verdict,
            reported.article().articleId(),
            reported.article().revision(),
            reported.claim(),
            value);
    long number = reviews.append(review, act.motive(), act.at());
    Cause cause = new Cause(review.articleId(), act.causeId(), reported.reportedOn(), act.at());
    refold(cause, act.motive("%s by review: %s".formatted(verdict.wire(), act.reason())));
    Optional<Claim> corrected = value.filter(v -> verdict == ReviewVerdict.CORRECTED);
    publish(placed.partnershipId(), review, verdict, corrected, act.motive(), cause);
    return number;
  }

  /**
   * Takes a review back: what the reader reads counts again.
   *
   * @throws IllegalArgumentException when there is none of the number, or it was taken back before
   */
  public void undo(long number, Act act) throws SQLException {
    Recorded recorded =
        reviews
            .find(number)
            .filter(r -> !r.undone())
            .orElseThrow(
                () -> new IllegalArgumentException("no review " + number + " can be taken back"));
    ClaimReview review = recorded.review();
    reviews.undo(number, act.motive(), act.at());
    Cause cause = new Cause(review.articleId(), act.causeId(), Optional.empty(), act.at());
    refold(cause, act.motive("review taken back: " + act.reason()));
    Optional<String> partnership =
        claims.find(review.claim().id(), AsOf.NOW).flatMap(Placed::partnershipId);
    publish(partnership, review, ReviewVerdict.UNDONE, Optional.empty(), act.motive(), cause);
  }

  private void refold(Cause cause, Motive motive) throws SQLException {
    session.flush();
    refolding.refold(Map.of(cause.articleId(), cause), motive);
  }

  /** The topic tells of partnerships: what concerns none is told by no event. */
  private void publish(
      Optional<String> partnershipId,
      ClaimReview review,
      ReviewVerdict verdict,
      Optional<Claim> corrected,
      Motive motive,
      Cause cause)
      throws SQLException {
    if (partnershipId.isPresent()) {
      ClaimReviewed event =
          new ClaimReviewed(
              partnershipId.get(),
              review.claim().id(),
              verdict,
              corrected,
              motive.author(),
              motive.reason());
      outbox.addAll(List.of(LedgerPublication.reviewed(event, cause)));
    }
  }
}
