package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, a month or a year, as the source states it.
 *
 * @param value the EDTF form: {@code 2018}, {@code 2018-07} or {@code 2018-07-01}
 * @param earliest its first day
 * @param latest its last day
 */
public record PartialDate(
    String value, Granularity granularity, LocalDate earliest, LocalDate latest) {

  /** How fine the statement is. */
  public enum Granularity {
    YEAR,
    MONTH,
    DAY
  }

  /** Reads the EDTF form; throws {@link java.time.DateTimeException} on anything else. */
  public static PartialDate parse(String value) {
    return switch (value.length()) {
      case 4 -> {
        Year year = Year.parse(value);
        yield new PartialDate(
            value, Granularity.YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(value);
        yield new PartialDate(value, Granularity.MONTH, month.atDay(1), month.atEndOfMonth());
      }
      default -> {
        LocalDate day = LocalDate.parse(value);
        yield new PartialDate(value, Granularity.DAY, day, day);
      }
    };
  }

  /** The days for which it stands. */
  public DateBounds bounds() {
    return DateBounds.between(earliest, latest);
  }
}
