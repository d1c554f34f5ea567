package org.partnershipledger.registry.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * What becomes of deliveries.
 *
 * @param schedule when one that failed is tried again
 * @param parkedInARow after so many dead letters in a row a webhook is given up
 */
public record DeliveryRules(RetrySchedule schedule, int parkedInARow) {

  /**
   * What becomes of a delivery.
   *
   * @param before how the webhook stood before the attempt
   * @param now when it was made
   * @param chance from 0 to 1, for the spread of pauses
   */
  public Verdict after(Standing before, Reply reply, Instant now, double chance) {
    return switch (reply) {
      case Reply.Accepted _ -> new Verdict.Delivered();
      case Reply.Gone gone -> new Verdict.GivenUp(gone.fault().orElseThrow());
      case Reply.Failed failed ->
          schedule
              .pause(before.attempts() + 1, failed.retryAfter(), chance)
              .<Verdict>map(pause -> new Verdict.Again(now.plus(pause)))
              .orElseGet(() -> parked(before, failed));
    };
  }

  private Verdict parked(Standing before, Reply.Failed failed) {
    int inARow = before.parkedInARow() + 1;
    return new Verdict.Parked(
        inARow < parkedInARow
            ? Optional.empty()
            : Optional.of(
                inARow + " changes in a row could not be delivered; the last: " + failed.reason()));
  }
}
