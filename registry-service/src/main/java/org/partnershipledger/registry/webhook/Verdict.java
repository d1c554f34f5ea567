package org.partnershipledger.registry.webhook;

import java.time.Instant;
import java.util.Optional;

/** What becomes of a delivery after an attempt. */
public sealed interface Verdict {
  /** It is done; the next change follows. */
  record Delivered() implements Verdict {}

  /**
   * The same change is tried again.
   *
   * @param at not before this
   */
  record Again(Instant at) implements Verdict {}

  /**
   * The change becomes a dead letter; the next one follows.
   *
   * @param givesUp why the webhook is given up after it; empty when it is not
   */
  record Parked(Optional<String> givesUp) implements Verdict {}

  /**
   * The webhook is given up, and the change stays the next to be delivered.
   *
   * @param reason why
   */
  record GivenUp(String reason) implements Verdict {}
}
