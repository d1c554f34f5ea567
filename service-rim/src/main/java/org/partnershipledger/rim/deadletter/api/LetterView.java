package org.partnershipledger.rim.deadletter.api;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.State;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.deadletter.LetterId;

/**
 * A dead letter as it is shown.
 *
 * @param id its name
 * @param state where it is on its way
 * @param fault why it was parked, as of the last attempt
 * @param reason the same in words
 * @param key the key of the event; blank for none
 * @param topic where it was to be read
 * @param partition the partition there
 * @param offset its place there
 * @param bytes how long its data is
 * @param parkedAt when it was parked
 * @param behind the letter that it waits behind; absent when it is the first of its key
 * @param decision what was decided about it; absent while nothing is
 * @param settledAt when it was processed or given up; absent while it is parked
 */
public record LetterView(
    String id,
    State state,
    Fault fault,
    String reason,
    String key,
    String topic,
    int partition,
    long offset,
    int bytes,
    Instant parkedAt,
    Optional<String> behind,
    Optional<DecisionView> decision,
    Optional<Instant> settledAt) {

  /**
   * A decision as it is shown.
   *
   * @param action what is to be done
   * @param by who decided
   * @param reason why; absent where none was given
   * @param at when
   */
  public record DecisionView(Action action, String by, Optional<String> reason, Instant at) {
    /** A decision as it is shown. */
    public static DecisionView of(DeadLetter.Decision decision) {
      return new DecisionView(
          decision.action(),
          decision.by(),
          Optional.of(decision.why()).filter(why -> !why.isBlank()),
          decision.at());
    }
  }

  static LetterView of(DeadLetter letter, Optional<LetterId> behind) {
    return new LetterView(
        letter.id().toString(),
        letter.state(),
        letter.fault(),
        letter.reason(),
        letter.key(),
        letter.topic(),
        letter.partition(),
        letter.offset(),
        letter.bytes(),
        letter.parkedAt(),
        behind.map(LetterId::toString),
        letter.decision().map(DecisionView::of),
        letter.settlement().map(DeadLetter.Settlement::at));
  }
}
