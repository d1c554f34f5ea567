package org.partnershipledger.registry.webhook.delivery;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;

/**
 * A change that a webhook could not be told of.
 *
 * @param number its name
 * @param sequence the number of the change
 * @param eventId the id of its event
 * @param type its type, such as {@code stage-changed.v1}
 * @param partnershipId the partnership
 * @param attempts how often it was sent
 * @param firstAttemptAt when it was sent first
 * @param lastAttemptAt when it was sent last
 * @param lastStatus the status of the last answer; empty when there was none
 * @param reason why the last attempt failed
 * @param parkedAt when it became a dead letter
 * @param state where it is on its way
 * @param decision what somebody has decided about it; empty while nobody has, and again after a
 *     replay that failed
 * @param settledAt when it was delivered or given up; empty while it is parked
 */
public record Letter(
    long number,
    long sequence,
    String eventId,
    String type,
    String partnershipId,
    int attempts,
    Instant firstAttemptAt,
    Instant lastAttemptAt,
    Optional<Integer> lastStatus,
    String reason,
    Instant parkedAt,
    State state,
    Optional<Decision> decision,
    Optional<Instant> settledAt) {

  /** Where a letter is on its way. */
  public enum State implements Wire {
    /** Somebody is to decide. */
    OPEN("open"),
    /** It is to be sent once more. */
    DECIDED("decided"),
    /** It was delivered after all. */
    REPLAYED("replayed"),
    /** It was given up. */
    DISCARDED("discarded");

    private final String wire;

    State(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }
}
