package org.partnershipledger.ingest.extraction.value.calendar;

import java.time.LocalDate;

/** A holiday that dates are told by. */
public enum Holiday {
  CHRISTMAS,
  EASTER;

  /** The day of the holiday in a year. */
  public LocalDate in(int year) {
    return switch (this) {
      case CHRISTMAS -> LocalDate.of(year, 12, 25);
      case EASTER -> easter(year);
    };
  }

  /**
   * Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus 1991, chapter 8).
   */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
