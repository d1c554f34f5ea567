package org.partnershipledger.ingest.extraction.value;

import java.time.DayOfWeek;
import java.util.Optional;
import org.partnershipledger.ingest.extraction.value.calendar.Holiday;
import org.partnershipledger.ingest.extraction.value.calendar.Part;
import org.partnershipledger.ingest.extraction.value.calendar.Season;

/** What the words of a date say, before the calendar gives it a place. */
public sealed interface DateExpression {

  /** A day of a month, with its weekday where that is said. */
  record Day(YearWords year, int month, int day, Optional<DayOfWeek> weekday)
      implements DateExpression {}

  /** A month or a part of it. */
  record MonthOf(YearWords year, int month, Part part) implements DateExpression {}

  /** A season or a part of it. */
  record SeasonOf(YearWords year, Season season, Part part) implements DateExpression {}

  /** A quarter; of the financial year where {@code financial}. */
  record QuarterOf(YearWords year, int quarter, boolean financial, Part part)
      implements DateExpression {}

  /** A half of a year; of the financial year where {@code financial}. */
  record HalfOf(YearWords year, int half, boolean financial) implements DateExpression {}

  /** A calendar year or a part of it. */
  record YearOf(YearWords year, Part part) implements DateExpression {}

  /** A financial year, by the calendar year in which it begins, or a part of it. */
  record FinancialYearOf(YearWords year, Part part) implements DateExpression {}

  /** A holiday. */
  record HolidayOf(YearWords year, Holiday holiday) implements DateExpression {}

  /** A decade, by its first year. */
  record Decade(int year) implements DateExpression {}

  /** A weekday: -1 "last Thursday", 0 "this Friday", 1 "next Tuesday"; empty for "on Wednesday". */
  record Weekday(DayOfWeek day, Optional<Integer> shift) implements DateExpression {}

  /** A weekday of the week so many weeks from that of publication: "Tuesday next week". */
  record WeekdayOfWeek(DayOfWeek day, int weeks) implements DateExpression {}

  /**
   * A day of the month so many months from that of publication: "the first of this month"; the
   * month is missing in "on the 24th".
   */
  record DayOfMonth(Optional<Integer> months, int day) implements DateExpression {}

  /** The day, week or month so many from that of publication: "yesterday", "last month". */
  record Shifted(TimeUnit unit, int by, Part part) implements DateExpression {}

  /** So many units from an origin: "nine months ago", "a day later". */
  record Offset(int by, TimeUnit unit, Origin origin) implements DateExpression {}

  /** A time without a number: "just weeks after". It has no place in the calendar. */
  record Vague(TimeUnit unit) implements DateExpression {}

  /** One of two dates: "either June 1 or July 1". */
  record Either(DateExpression first, DateExpression second) implements DateExpression {}

  /** From one date to another: "from July until the middle of September". */
  record Span(DateExpression from, DateExpression to) implements DateExpression {}

  /** A relative date that another date explains: "today (Monday)", "a day later, March 16". */
  record Explained(DateExpression relative, DateExpression by) implements DateExpression {}

  /** A unit of time. */
  enum TimeUnit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /** What an offset counts from. */
  enum Origin {
    /** The day of publication. */
    PUBLICATION,
    /** The date named just before: "eleven months before that". */
    DATE_BEFORE,
    /** An event told in words: "nine months after he was appointed". */
    EVENT
  }

  /** What the words say of the year. */
  sealed interface YearWords {
    /** The year itself. */
    record Stated(int year) implements YearWords {}

    /** The year so many from that of publication: "April next year". */
    record ShiftedYear(int by) implements YearWords {}

    /** The last (-1), this (0) or the next (1) of its kind: "last September", "this autumn". */
    record Nearest(int shift) implements YearWords {}

    /** The year of the date named just before, or one beside it: "later that year". */
    record OfDateBefore(int by) implements YearWords {}

    /** Nothing: the tense of the clause decides. */
    record Missing() implements YearWords {}
  }
}
