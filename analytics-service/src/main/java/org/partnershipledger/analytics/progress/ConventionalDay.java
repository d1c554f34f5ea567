package org.partnershipledger.analytics.progress;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The day that stands for a period when durations are counted: of a month the 15th, of a year the
 * 1st of July, of anything else the middle (METRICS M17).
 */
public final class ConventionalDay {
  private static final int MIDDLE_OF_MONTH = 15;
  private static final MonthDay MIDDLE_OF_YEAR = MonthDay.of(7, 1);

  private ConventionalDay() {}

  /** The day that stands for the days from the first to the last. */
  public static LocalDate of(LocalDate earliest, LocalDate latest) {
    if (earliest.getDayOfMonth() == 1 && latest.equals(endOfMonth(earliest))) {
      return earliest.withDayOfMonth(MIDDLE_OF_MONTH);
    }
    if (earliest.getDayOfYear() == 1
        && latest.equals(earliest.with(TemporalAdjusters.lastDayOfYear()))) {
      return earliest.with(MIDDLE_OF_YEAR);
    }
    return earliest.plusDays(ChronoUnit.DAYS.between(earliest, latest) / 2);
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }
}
