package org.partnershipledger.ingest.extraction.value.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.partnershipledger.contracts.vocabulary.Granularity;

/**
 * The windows of whole units of the calendar.
 *
 * <p>EDTF level 1 has no week, quarter, half-year or financial year; these are intervals.
 */
public final class Calendar {
  private static final int FIRST_FINANCIAL_MONTH = 4;

  private Calendar() {}

  /** A single day. */
  public static Window day(LocalDate day) {
    return new Window(day.toString(), Granularity.DAY, day, day);
  }

  /** The week from Monday to Sunday that holds a day. */
  public static Window week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    LocalDate sunday = monday.plusDays(6);
    return new Window(monday + "/" + sunday, Granularity.RANGE, monday, sunday);
  }

  /** A month of a year. */
  public static Window month(int year, int month) {
    return month(YearMonth.of(year, month));
  }

  /** A month. */
  public static Window month(YearMonth month) {
    return new Window(month.toString(), Granularity.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  /** A season; winter begins in December of the year and ends with February of the next. */
  public static Window season(int year, Season season) {
    YearMonth first = YearMonth.of(year, season.firstMonth());
    String edtf = String.format(Locale.ROOT, "%04d-%d", year, season.edtf());
    return new Window(edtf, Granularity.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /** A quarter, 1 to 4, of the calendar year. */
  public static Window quarter(int year, int quarter) {
    return months(YearMonth.of(year, quarter * 3 - 2), 3, Granularity.QUARTER);
  }

  /** A quarter, 1 to 4, of the financial year that begins in a year. */
  public static Window financialQuarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, FIRST_FINANCIAL_MONTH).plusMonths(quarter * 3L - 3);
    return months(first, 3, Granularity.QUARTER);
  }

  /** A half, 1 or 2, of the calendar year. */
  public static Window half(int year, int half) {
    return months(YearMonth.of(year, half * 6 - 5), 6, Granularity.HALF_YEAR);
  }

  /** A half, 1 or 2, of the financial year that begins in a year. */
  public static Window financialHalf(int year, int half) {
    YearMonth first = YearMonth.of(year, FIRST_FINANCIAL_MONTH).plusMonths(half * 6L - 6);
    return months(first, 6, Granularity.HALF_YEAR);
  }

  /** A calendar year. */
  public static Window year(int year) {
    String edtf = String.format(Locale.ROOT, "%04d", year);
    return new Window(edtf, Granularity.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The financial year of the NHS that begins on 1 April of a year. */
  public static Window financialYear(int year) {
    return months(YearMonth.of(year, FIRST_FINANCIAL_MONTH), 12, Granularity.FINANCIAL_YEAR);
  }

  /** The decade that begins with a year, as EDTF's "199X". */
  public static Window decade(int year) {
    String edtf = String.format(Locale.ROOT, "%03dX", year / 10);
    return new Window(
        edtf, Granularity.DECADE, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
  }

  /** The year in which the financial year of a day begins. */
  public static int financialYearOf(LocalDate day) {
    return day.getMonthValue() >= FIRST_FINANCIAL_MONTH ? day.getYear() : day.getYear() - 1;
  }

  /** The year in which the season of a kind that a day's year speaks of begins. */
  public static int seasonYearOf(LocalDate day, Season season) {
    return season == Season.WINTER && day.getMonthValue() <= 2 ? day.getYear() - 1 : day.getYear();
  }

  /**
   * The year in which the season that a day calls "next" begins: that of the next year, but a
   * winter that has not begun when the last one is over.
   */
  public static int nextSeasonYear(LocalDate day, Season season) {
    boolean betweenWinters = day.getMonthValue() >= 3 && day.getMonthValue() <= 8;
    return season == Season.WINTER && betweenWinters
        ? day.getYear()
        : seasonYearOf(day, season) + 1;
  }

  private static Window months(YearMonth first, int count, Granularity granularity) {
    YearMonth last = first.plusMonths(count - 1L);
    return new Window(first + "/" + last, granularity, first.atDay(1), last.atEndOfMonth());
  }
}
