package org.partnershipledger.ingest.extraction.value.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The windows of parts of a unit, by the conventions of metric M15: "early" in a month ends on the
 * 10th, "early" in a year on 30 April, "the first few months of" a year on 31 March.
 */
public final class Parts {
  private static final int EARLY_DAY = 10;
  private static final int MIDDLE_DAY = 20;
  private static final int LATE_MONTH = 10;
  private static final int MIDDLE_MONTH = 6;
  private static final int EARLY_MONTH = 4;

  private Parts() {}

  /** A part of a month; the value stays the month. */
  public static Window ofMonth(YearMonth month, Part part, Optional<LocalDate> anchor) {
    Window whole = Calendar.month(month);
    return switch (part) {
      case WHOLE -> whole;
      case EARLY, START, FIRST_MONTHS -> whole.narrowed(month.atDay(1), month.atDay(EARLY_DAY));
      case MIDDLE -> whole.narrowed(month.atDay(EARLY_DAY + 1), month.atDay(MIDDLE_DAY));
      case LATE, END, LAST_MONTHS ->
          whole.narrowed(month.atDay(MIDDLE_DAY + 1), month.atEndOfMonth());
      case LATER, EARLIER -> besideAnchor(whole, part, anchor);
    };
  }

  /** A part of a calendar year; its end, its start and its middle are months. */
  public static Window ofYear(int year, Part part, Optional<LocalDate> anchor) {
    Window whole = Calendar.year(year);
    return switch (part) {
      case WHOLE -> whole;
      case EARLY -> upTo(whole, YearMonth.of(year, EARLY_MONTH));
      case FIRST_MONTHS -> upTo(whole, YearMonth.of(year, 3));
      case START -> Calendar.month(year, 1);
      case MIDDLE -> Calendar.month(year, MIDDLE_MONTH);
      case LATE, LAST_MONTHS ->
          whole.narrowed(YearMonth.of(year, LATE_MONTH).atDay(1), whole.latest());
      case END -> Calendar.month(year, 12);
      case LATER, EARLIER -> besideAnchor(whole, part, anchor);
    };
  }

  /** A part of a financial year; its start is April and its end March. */
  public static Window ofFinancialYear(int year, Part part, Optional<LocalDate> anchor) {
    Window whole = Calendar.financialYear(year);
    YearMonth first = YearMonth.of(year, 4);
    return switch (part) {
      case WHOLE -> whole;
      case START -> Calendar.month(first);
      case EARLY, FIRST_MONTHS -> upTo(whole, first.plusMonths(2));
      case MIDDLE -> Calendar.month(first.plusMonths(5));
      case LATE, LAST_MONTHS -> whole.narrowed(first.plusMonths(9).atDay(1), whole.latest());
      case END -> Calendar.month(first.plusMonths(11));
      case LATER, EARLIER -> besideAnchor(whole, part, anchor);
    };
  }

  /** A part of a season, quarter, half-year or week: its first, second or last third. */
  public static Window ofOther(Window whole, Part part, Optional<LocalDate> anchor) {
    long third = (whole.latest().toEpochDay() - whole.earliest().toEpochDay() + 1) / 3;
    LocalDate second = whole.earliest().plusDays(third);
    LocalDate last = whole.latest().minusDays(third);
    return switch (part) {
      case WHOLE -> whole;
      case EARLY, START, FIRST_MONTHS -> whole.narrowed(whole.earliest(), second.minusDays(1));
      case MIDDLE -> whole.narrowed(second, last);
      case LATE, END, LAST_MONTHS -> whole.narrowed(last.plusDays(1), whole.latest());
      case LATER, EARLIER -> besideAnchor(whole, part, anchor);
    };
  }

  private static Window upTo(Window whole, YearMonth last) {
    return whole.narrowed(whole.earliest(), last.atEndOfMonth());
  }

  private static Window besideAnchor(Window whole, Part part, Optional<LocalDate> anchor) {
    if (anchor.isEmpty() || !whole.contains(anchor.get())) {
      return whole;
    }
    return part == Part.LATER
        ? whole.narrowed(anchor.get(), whole.latest())
        : whole.narrowed(whole.earliest(), anchor.get());
  }
}
