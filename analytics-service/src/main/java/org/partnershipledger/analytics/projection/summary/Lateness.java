package org.partnershipledger.analytics.projection.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * How a partnership stands, on a day, against the first day of completion that was reported.
 *
 * @param state what can be said
 * @param days days late, negative when early; 0 where {@code state} has none
 * @param open whether it has not taken effect by the day
 */
public record Lateness(State state, long days, boolean open) {
  /** What can be said. */
  public enum State implements Wire {
    /** Past its first day, done or not. */
    LATE("late"),
    /** Done on the first day or before. */
    ON_TIME("on-time"),
    /** Not done, and the day has not come. */
    NOT_DUE("not-due"),
    /** No day was ever stated. */
    NO_DATE("no-date"),
    /** It came to an end. */
    ENDED("ended");

    private final String wire;

    State(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /** The state of a row {@code s}, on the day that two parameters give. */
  static final String SQL =
      """
      case when s.ended then 'ended' when s.first_on is null then 'no-date'
        when least(coalesce(s.done_on, ?::date), ?::date) > s.first_on then 'late'
        when s.done_on is null then 'not-due' else 'on-time' end""";

  /** The days late of a row {@code s}, on the day that two parameters give; null without any. */
  static final String DAYS =
      "case when not s.ended then least(coalesce(s.done_on, ?::date), ?::date) - s.first_on end";

  /** How a partnership stands on a day. */
  public static Lateness of(Summary summary, LocalDate day) {
    Optional<LocalDate> done = summary.doneOn().filter(on -> !on.isAfter(day));
    boolean open = done.isEmpty();
    if (summary.ended()) {
      return new Lateness(State.ENDED, 0, open);
    }
    if (summary.firstDate().isEmpty()) {
      return new Lateness(State.NO_DATE, 0, open);
    }
    long days = ChronoUnit.DAYS.between(summary.firstDate().get().on(), done.orElse(day));
    if (days > 0) {
      return new Lateness(State.LATE, days, open);
    }
    return new Lateness(open ? State.NOT_DUE : State.ON_TIME, days, open);
  }
}
