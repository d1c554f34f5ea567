package org.partnershipledger.analytics.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.derived.Slippage;

/**
 * M16, the schedule performance: {@code planned duration / actual duration}, both from the
 * announcement; below 1 is slower than promised.
 *
 * <p>Unit: ratio. Inputs: the announcement, the first asserted target of completion, the day of
 * completion. Null: {@code NO_ANNOUNCEMENT}, {@code NO_TARGET} or {@code NO_ASSERTED_TARGET},
 * {@code NOT_DONE}; {@code NO_ANNOUNCEMENT} also where it was known only after it was done.
 *
 * <p>Worked: announced in the middle of April 2018, promised by 30 September 2019, done on 1 April
 * 2020 = 533 / 717 = 0.743. Source: METRICS M16.
 */
public final class SchedulePerformance {
  private SchedulePerformance() {}

  /** The performance of a partnership that has taken effect. */
  public static Outcome of(Optional<DatedStep> announcement, Slippage slip) {
    Optional<NullReason> noTarget = SlippageReasons.whyNoSlip(slip);
    if (announcement.isEmpty()) {
      return Outcome.missing(NullReason.NO_ANNOUNCEMENT);
    }
    if (noTarget.isPresent()) {
      return Outcome.missing(noTarget.get());
    }
    return slip.doneOn()
        .map(
            done ->
                of(announcement.get().day(), Slippage.day(slip.firstAsserted().orElseThrow()), done)
                    .flagged(announcement.get().flags()))
        .orElseGet(() -> Outcome.missing(NullReason.NOT_DONE));
  }

  private static Outcome of(LocalDate announced, LocalDate promised, LocalDate done) {
    long planned = ChronoUnit.DAYS.between(announced, promised);
    long actual = ChronoUnit.DAYS.between(announced, done);
    if (planned <= 0 || actual <= 0) {
      return Outcome.missing(NullReason.NO_ANNOUNCEMENT);
    }
    return Outcome.of(
        Quantity.exactly(BigDecimal.valueOf(planned)).dividedBy(BigDecimal.valueOf(actual)));
  }
}
