package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.time.Month;

/**
 * A financial year of the NHS: 2024-25 is 1 April 2024 to 31 March 2025.
 *
 * @param startYear the year in which it starts
 */
public record FinancialYear(int startYear) {
  /** The financial year that a day lies in. */
  public static FinancialYear of(LocalDate day) {
    return new FinancialYear(
        day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
  }

  /** How many financial years lie from this one to another, both counted; 0 or less backwards. */
  public int yearsThrough(FinancialYear last) {
    return last.startYear - startYear + 1;
  }

  /** The year as it is written: 2018-19. */
  public String words() {
    return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
  }

  /** How far apart two financial years are. */
  public int distance(FinancialYear other) {
    return Math.abs(startYear - other.startYear);
  }

  /** Whether a day is the first of a financial year. */
  public static boolean starts(LocalDate day) {
    return day.getMonth() == Month.APRIL && day.getDayOfMonth() == 1;
  }

  /** Whether a day is the last of a financial year. */
  public static boolean ends(LocalDate day) {
    return day.getMonth() == Month.MARCH && day.getDayOfMonth() == 31;
  }
}
