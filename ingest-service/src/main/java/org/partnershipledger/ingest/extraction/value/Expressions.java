package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;
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
import org.partnershipledger.ingest.extraction.value.DateExpression.Origin;
import org.partnershipledger.ingest.extraction.value.DateExpression.QuarterOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.SeasonOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.DateExpression.Vague;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.DateExpression.WeekdayOfWeek;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Missing;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Nearest;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.OfDateBefore;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.ShiftedYear;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/** What a date expression needs, and how its value is found. */
final class Expressions {
  private Expressions() {}

  /** Whether it counts from a date named before it. */
  static boolean needsDateBefore(DateExpression expression) {
    return switch (expression) {
      case Offset offset -> offset.origin() == Origin.DATE_BEFORE;
      case Explained explained -> needsDateBefore(explained.relative());
      case Either either -> needsDateBefore(either.first()) || needsDateBefore(either.second());
      case Span span -> needsDateBefore(span.from()) || needsDateBefore(span.to());
      case Day _,
          MonthOf _,
          SeasonOf _,
          QuarterOf _,
          HalfOf _,
          HolidayOf _,
          YearOf _,
          FinancialYearOf _ ->
          years(expression) instanceof OfDateBefore;
      case Decade _, Weekday _, WeekdayOfWeek _, DayOfMonth _, Shifted _, Vague _ -> false;
    };
  }

  /** Whether it looks back from the date before: "three years previously". */
  static boolean isPreviously(DateExpression expression) {
    return expression instanceof Offset offset && offset.by() < 0;
  }

  /** Whether a date is fine enough for an expression to count from it. */
  static boolean isFineEnough(DateExpression expression, Window window) {
    DateExpression counted =
        expression instanceof Explained explained ? explained.relative() : expression;
    TimeUnit unit = counted instanceof Offset offset ? offset.unit() : TimeUnit.YEAR;
    return switch (unit) {
      case DAY, WEEK -> window.granularity() == Granularity.DAY;
      case MONTH ->
          window.granularity() == Granularity.DAY || window.granularity() == Granularity.MONTH;
      case YEAR, DECADE -> true;
    };
  }

  /** How the value of an expression is found when publication is known. */
  static DateResolution resolution(DateExpression expression) {
    return switch (expression) {
      case FinancialYearOf _ -> DateResolution.FISCAL;
      case QuarterOf quarter when quarter.financial() -> DateResolution.FISCAL;
      case HalfOf half when half.financial() -> DateResolution.FISCAL;
      case Decade _ -> DateResolution.EXPLICIT;
      case Weekday _, WeekdayOfWeek _, DayOfMonth _, Shifted _ ->
          DateResolution.RELATIVE_TO_PUBLICATION;
      case Offset offset ->
          offset.origin() == Origin.PUBLICATION
              ? DateResolution.RELATIVE_TO_PUBLICATION
              : DateResolution.TO_ANOTHER_EVENT;
      case Vague _ -> DateResolution.UNRESOLVED;
      case Either either -> lessDirect(either.first(), either.second());
      case Span span -> lessDirect(span.from(), span.to());
      case Explained explained -> resolution(explained.by());
      case Day _, MonthOf _, SeasonOf _, YearOf _, QuarterOf _, HalfOf _, HolidayOf _ ->
          resolution(years(expression));
    };
  }

  private static DateResolution lessDirect(DateExpression one, DateExpression two) {
    DateResolution first = resolution(one);
    DateResolution second = resolution(two);
    return first == DateResolution.EXPLICIT ? second : first;
  }

  private static DateResolution resolution(YearWords words) {
    return switch (words) {
      case Stated _ -> DateResolution.EXPLICIT;
      case OfDateBefore _ -> DateResolution.TO_ANOTHER_EVENT;
      case ShiftedYear _, Nearest _, Missing _ -> DateResolution.RELATIVE_TO_PUBLICATION;
    };
  }

  /** What an expression says of its year. */
  static YearWords years(DateExpression expression) {
    return switch (expression) {
      case Day day -> day.year();
      case MonthOf month -> month.year();
      case SeasonOf season -> season.year();
      case QuarterOf quarter -> quarter.year();
      case HalfOf half -> half.year();
      case HolidayOf holiday -> holiday.year();
      case YearOf year -> year.year();
      case FinancialYearOf year -> year.year();
      case Decade _,
          Weekday _,
          WeekdayOfWeek _,
          DayOfMonth _,
          Shifted _,
          Offset _,
          Vague _,
          Either _,
          Span _,
          Explained _ ->
          new Missing();
    };
  }
}
