package org.partnershipledger.ingest.extraction.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
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
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Nearest;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.OfDateBefore;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.ShiftedYear;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.calendar.Calendar;
import org.partnershipledger.ingest.extraction.value.calendar.Holiday;
import org.partnershipledger.ingest.extraction.value.calendar.Part;
import org.partnershipledger.ingest.extraction.value.calendar.Parts;
import org.partnershipledger.ingest.extraction.value.calendar.Season;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/**
 * Gives a date expression its place in the calendar.
 *
 * @param anchor the day that relative words count from; empty when unknown
 * @param lean on which side of the anchor a date without a year lies
 * @param before the date named just before; empty when there is none
 */
record Placing(Optional<LocalDate> anchor, Lean lean, Optional<Window> before) {

  /** The window of an expression; empty when nothing fixes it. */
  Optional<Window> place(DateExpression expression) {
    return switch (expression) {
      case Day day -> day(day);
      case MonthOf month -> month(month);
      case SeasonOf season -> season(season);
      case QuarterOf quarter -> quarter(quarter);
      case HalfOf half ->
          year(half.year(), half.financial())
              .map(
                  y ->
                      half.financial()
                          ? Calendar.financialHalf(y, half.half())
                          : Calendar.half(y, half.half()));
      case YearOf(YearWords words, Part part) ->
          year(words, false).map(y -> Parts.ofYear(y, part, anchor));
      case FinancialYearOf(YearWords words, Part part) ->
          year(words, true).map(y -> Parts.ofFinancialYear(y, part, anchor));
      case HolidayOf(YearWords words, Holiday holiday) ->
          chosen(words, y -> Optional.of(Calendar.day(holiday.in(y))), Optional.empty());
      case Decade decade -> Optional.of(Calendar.decade(decade.year()));
      case Weekday weekday -> anchor.map(day -> Calendar.day(weekday(day, weekday)));
      case WeekdayOfWeek(DayOfWeek day, int weeks) ->
          anchor.map(a -> Calendar.day(dayOfWeek(a.plusWeeks(weeks), day)));
      case DayOfMonth(Optional<Integer> months, int day) -> dayOfMonth(months, day);
      case Shifted shifted -> anchor.map(day -> shifted(day, shifted));
      case Offset offset -> offset(offset);
      case Vague _ -> Optional.empty();
      case Either either -> either(either);
      case Span span -> span(span);
      case Explained explained -> explained(explained);
    };
  }

  private Optional<Window> day(Day day) {
    if (!(day.year() instanceof Missing || day.year() instanceof Nearest)) {
      return year(day.year(), false).flatMap(y -> dayOf(y, day));
    }
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    Optional<Window> fitting = lean.choose(anchor.get(), y -> fitting(y, day));
    if (fitting.isPresent() && fitting.get().distanceTo(anchor.get()) > 366) {
      fitting = Optional.empty();
    }
    Optional<Window> nearest =
        fitting.isPresent() ? fitting : Lean.NEAREST.choose(anchor.get(), y -> fitting(y, day));
    return nearest.filter(w -> w.distanceTo(anchor.get()) <= 366).isPresent()
        ? nearest
        : lean.choose(anchor.get(), y -> dayOf(y, day));
  }

  private static Optional<Window> fitting(int year, Day day) {
    return dayOf(year, day)
        .filter(w -> day.weekday().isEmpty() || w.earliest().getDayOfWeek() == day.weekday().get());
  }

  private static Optional<Window> dayOf(int year, Day day) {
    try {
      return Optional.of(Calendar.day(LocalDate.of(year, day.month(), day.day())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Window> month(MonthOf month) {
    Optional<Window> whole =
        chosen(month.year(), y -> Optional.of(Calendar.month(y, month.month())), Optional.empty());
    return whole.map(w -> Parts.ofMonth(YearMonth.from(w.earliest()), month.part(), anchor));
  }

  private Optional<Window> season(SeasonOf season) {
    Optional<Window> whole =
        chosen(
            season.year(),
            y -> Optional.of(Calendar.season(y, season.season())),
            Optional.of(season.season()));
    return whole.map(w -> Parts.ofOther(w, season.part(), anchor));
  }

  /** The window of a kind that comes once a year, by the words for its year. */
  private Optional<Window> chosen(
      YearWords words, IntFunction<Optional<Window>> ofYear, Optional<Season> season) {
    return switch (words) {
      case Stated _, ShiftedYear _, OfDateBefore _ -> year(words, false).flatMap(ofYear::apply);
      case Missing _ -> anchor.flatMap(day -> lean.choose(day, ofYear));
      case Nearest(int shift) -> anchor.flatMap(day -> nearest(day, shift, ofYear, season));
    };
  }

  private static Optional<Window> nearest(
      LocalDate day, int shift, IntFunction<Optional<Window>> ofYear, Optional<Season> season) {
    if (shift == 0) {
      return ofYear.apply(season.map(s -> Calendar.seasonYearOf(day, s)).orElse(day.getYear()));
    }
    if (shift > 0 && season.isPresent()) {
      return ofYear.apply(Calendar.nextSeasonYear(day, season.get()));
    }
    Optional<Window> current = ofYear.apply(day.getYear()).filter(w -> w.contains(day));
    LocalDate edge =
        shift < 0
            ? current.map(Window::earliest).orElse(day).minusDays(1)
            : current.map(Window::latest).orElse(day).plusDays(1);
    return shift < 0
        ? Lean.PAST.choose(edge, y -> ofYear.apply(y).filter(w -> !w.latest().isAfter(edge)))
        : Lean.FUTURE.choose(edge, y -> ofYear.apply(y).filter(w -> !w.earliest().isBefore(edge)));
  }

  private Optional<Window> quarter(QuarterOf quarter) {
    IntFunction<Optional<Window>> ofYear =
        y ->
            Optional.of(
                quarter.financial()
                    ? Calendar.financialQuarter(y, quarter.quarter())
                    : Calendar.quarter(y, quarter.quarter()));
    Optional<Window> whole =
        quarter.year() instanceof Missing
            ? anchor.flatMap(day -> lean.choose(day, ofYear))
            : year(quarter.year(), quarter.financial()).flatMap(ofYear::apply);
    return whole.map(w -> ended(w, quarter.part()));
  }

  /** "When quarter two closed" is its last month. */
  private static Window ended(Window quarter, Part part) {
    return part == Part.END ? Calendar.month(YearMonth.from(quarter.latest())) : quarter;
  }

  /** The year that words say; the first year of a financial year. */
  private Optional<Integer> year(YearWords words, boolean financial) {
    return switch (words) {
      case Stated(int year) -> Optional.of(year);
      case ShiftedYear(int by) -> anchor.map(day -> day.getYear() + by);
      case Nearest(int shift) -> anchor.map(day -> yearOf(day, financial) + shift);
      case OfDateBefore(int by) -> before.map(w -> yearOf(w.earliest(), financial) + by);
      case Missing _ -> Optional.empty();
    };
  }

  private static int yearOf(LocalDate day, boolean financial) {
    return financial ? Calendar.financialYearOf(day) : day.getYear();
  }

  /** In a month counted from publication; else in the next or the last month that fits the lean. */
  private Optional<Window> dayOfMonth(Optional<Integer> months, int day) {
    if (anchor.isEmpty()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(anchor.get());
    if (months.isPresent()) {
      return inMonth(month.plusMonths(months.get()), day);
    }
    boolean over = day < anchor.get().getDayOfMonth();
    int by =
        switch (lean) {
          case FUTURE -> over ? 1 : 0;
          case PAST -> day > anchor.get().getDayOfMonth() ? -1 : 0;
          case NEAREST -> 0;
        };
    return inMonth(month.plusMonths(by), day);
  }

  private static Optional<Window> inMonth(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(Calendar.day(month.atDay(day))) : Optional.empty();
  }

  private LocalDate weekday(LocalDate day, Weekday weekday) {
    DayOfWeek wanted = weekday.day();
    if (weekday.shift().isEmpty()) {
      LocalDate past = backTo(day, wanted);
      LocalDate future = forwardTo(day, wanted);
      return switch (lean) {
        case PAST -> past;
        case FUTURE -> future;
        case NEAREST ->
            day.toEpochDay() - past.toEpochDay() <= future.toEpochDay() - day.toEpochDay()
                ? past
                : future;
      };
    }
    int shift = weekday.shift().get();
    if (shift == 0) {
      return dayOfWeek(day, wanted);
    }
    return shift < 0 ? backTo(day.minusDays(1), wanted) : forwardTo(day.plusDays(1), wanted);
  }

  private static LocalDate backTo(LocalDate day, DayOfWeek wanted) {
    return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - wanted.getValue(), 7));
  }

  private static LocalDate forwardTo(LocalDate day, DayOfWeek wanted) {
    return day.plusDays(Math.floorMod(wanted.getValue() - day.getDayOfWeek().getValue(), 7));
  }

  private static LocalDate dayOfWeek(LocalDate day, DayOfWeek wanted) {
    return day.plusDays(wanted.getValue() - (long) day.getDayOfWeek().getValue());
  }

  private Window shifted(LocalDate day, Shifted shifted) {
    return switch (shifted.unit()) {
      case DAY -> Calendar.day(day.plusDays(shifted.by()));
      case WEEK ->
          Parts.ofOther(Calendar.week(day.plusWeeks(shifted.by())), shifted.part(), anchor);
      case MONTH ->
          Parts.ofMonth(YearMonth.from(day).plusMonths(shifted.by()), shifted.part(), anchor);
      case YEAR -> Parts.ofYear(day.getYear() + shifted.by(), shifted.part(), anchor);
      case DECADE -> Calendar.decade((day.getYear() / 10 + shifted.by()) * 10);
    };
  }

  private Optional<Window> offset(Offset offset) {
    Optional<LocalDate> origin =
        switch (offset.origin()) {
          case PUBLICATION -> anchor;
          case DATE_BEFORE -> before.map(Window::earliest);
          case EVENT -> Optional.empty();
        };
    return origin.map(day -> counted(day, offset));
  }

  private static Window counted(LocalDate day, Offset offset) {
    return switch (offset.unit()) {
      case DAY -> Calendar.day(day.plusDays(offset.by()));
      case WEEK -> Calendar.week(day.plusWeeks(offset.by()));
      case MONTH -> Calendar.month(YearMonth.from(day).plusMonths(offset.by()));
      case YEAR -> Calendar.year(day.getYear() + offset.by());
      case DECADE -> Calendar.year(day.getYear() + 10 * offset.by());
    };
  }

  /** Of two dates the later one counts, from the earlier on. */
  private Optional<Window> either(Either either) {
    Optional<Window> first = place(either.first());
    Optional<Window> second = place(either.second());
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    boolean ordered = !second.get().latest().isBefore(first.get().latest());
    Window early = ordered ? first.get() : second.get();
    Window late = ordered ? second.get() : first.get();
    LocalDate from =
        early.earliest().isBefore(late.earliest()) ? early.earliest() : late.earliest();
    return Optional.of(new Window(late.edtf(), late.granularity(), from, late.latest()));
  }

  private Optional<Window> span(Span span) {
    Optional<Window> to = place(span.to());
    Optional<Window> from = place(span.from());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean ordered = !to.get().latest().isBefore(from.get().earliest());
    return ordered ? Optional.of(from.get().until(to.get())) : to;
  }

  /** The date in the explanation, unless it is a weekday alone. */
  private Optional<Window> explained(Explained explained) {
    Placing near = new Placing(anchor, Lean.NEAREST, before);
    Optional<Window> relative = place(explained.relative());
    boolean weekdayAlone = explained.by() instanceof Weekday;
    if (weekdayAlone && relative.isPresent()) {
      return relative;
    }
    Optional<Window> by = near.place(explained.by());
    return by.isPresent() ? by : relative;
  }
}
