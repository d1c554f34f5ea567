package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.ingest.extraction.value.DateExpression.Day;
import org.partnershipledger.ingest.extraction.value.DateExpression.DayOfMonth;
import org.partnershipledger.ingest.extraction.value.DateExpression.Decade;
import org.partnershipledger.ingest.extraction.value.DateExpression.Either;
import org.partnershipledger.ingest.extraction.value.DateExpression.Explained;
import org.partnershipledger.ingest.extraction.value.DateExpression.FinancialYearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.HalfOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.HolidayOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.MonthOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Offset;
import org.partnershipledger.ingest.extraction.value.DateExpression.QuarterOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.SeasonOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.Vague;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.DateExpression.WeekdayOfWeek;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Missing;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.ShiftedYear;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;

/** Lets joined dates share a year: "between May and August 2011", "June 1 or July 1, 2018". */
final class YearSharing {
  private YearSharing() {}

  /** Whether two dates can be joined; a span may join a month with a day or a season. */
  static boolean alike(DateExpression one, DateExpression two, boolean span) {
    boolean sameKind = one.getClass() == two.getClass();
    boolean joinable =
        (month(one) > 0 && month(two) > 0)
            || (one instanceof YearOf && two instanceof YearOf)
            || (one instanceof FinancialYearOf && two instanceof FinancialYearOf);
    return joinable && (sameKind || span);
  }

  /** The first date with the year of the second, where it has none of its own. */
  static DateExpression withYearOf(DateExpression one, DateExpression two) {
    if (!(year(one) instanceof Missing) || month(one) == 0) {
      return one;
    }
    boolean later = month(one) > month(two);
    return switch (year(two)) {
      case Stated stated -> with(one, new Stated(later ? stated.year() - 1 : stated.year()));
      case ShiftedYear shifted ->
          with(one, new ShiftedYear(later ? shifted.by() - 1 : shifted.by()));
      case YearWords.Nearest _, YearWords.OfDateBefore _, Missing _ -> one;
    };
  }

  /** The second date with the year of the first, where it has none of its own. */
  static DateExpression withEarlierYear(DateExpression two, DateExpression one) {
    if (!(year(two) instanceof Missing) || month(two) == 0) {
      return two;
    }
    boolean earlier = month(two) < month(one);
    return year(one) instanceof Stated stated
        ? with(two, new Stated(earlier ? stated.year() + 1 : stated.year()))
        : two;
  }

  /** The words for the year of a date in March; {@code Missing} for any other date. */
  static YearWords yearOfMarch(DateExpression expression) {
    return month(expression) == 3 && !(expression instanceof SeasonOf)
        ? year(expression)
        : new Missing();
  }

  private static int month(DateExpression expression) {
    return switch (expression) {
      case Day day -> day.month();
      case MonthOf month -> month.month();
      case SeasonOf season -> season.season().firstMonth();
      case QuarterOf _, HalfOf _, YearOf _, FinancialYearOf _, HolidayOf _, Decade _ -> 0;
      case Weekday _, WeekdayOfWeek _, DayOfMonth _, Shifted _, Offset _, Vague _ -> 0;
      case Either _, Span _, Explained _ -> 0;
    };
  }

  private static YearWords year(DateExpression expression) {
    return month(expression) > 0 ? Expressions.years(expression) : new Missing();
  }

  private static DateExpression with(DateExpression expression, YearWords year) {
    return switch (expression) {
      case Day day -> new Day(year, day.month(), day.day(), day.weekday());
      case MonthOf month -> new MonthOf(year, month.month(), month.part());
      case SeasonOf season -> new SeasonOf(year, season.season(), season.part());
      case QuarterOf _, HalfOf _, YearOf _, FinancialYearOf _, HolidayOf _, Decade _ -> expression;
      case Weekday _, WeekdayOfWeek _, DayOfMonth _, Shifted _, Offset _, Vague _ -> expression;
      case Either _, Span _, Explained _ -> expression;
    };
  }
}
