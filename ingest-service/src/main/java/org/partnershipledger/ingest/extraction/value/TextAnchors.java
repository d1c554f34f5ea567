package org.partnershipledger.ingest.extraction.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.ingest.extraction.text.Sentence;
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
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.DateExpression.Vague;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.DateExpression.WeekdayOfWeek;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Missing;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Nearest;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.ShiftedYear;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.calendar.Calendar;
import org.partnershipledger.ingest.extraction.value.calendar.Season;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/**
 * What the text of an undated article says of the time it was written.
 *
 * <p>Only a dateline, a date that is planned, and a financial year that is being forecast say
 * something of it; a year of history or a target to be met "by" a date does not.
 */
final class TextAnchors {
  private static final int REACH_OF_FORECAST = 6;

  private final ValueText text;
  private final List<DateMention> mentions;
  private final Optional<LocalDate> dateline;
  private final Map<Integer, DateMention> plannedByBlock = new HashMap<>();
  private final Map<SaidMonth, Set<Integer>> yearsOfMonth = new HashMap<>();
  private final Map<Integer, Boolean> futureSentences = new HashMap<>();
  private final Set<Integer> years = new TreeSet<>();
  private final Optional<Integer> runningYear;

  TextAnchors(ValueText text, List<DateMention> mentions) {
    this.text = text;
    this.mentions = mentions;
    this.dateline = findDateline();
    for (DateMention mention : mentions) {
      statedYear(mention.expression()).ifPresent(years::add);
      if (isMonthOfYear(mention) && mention.bound() == DateBound.ON) {
        addAnchor(mention);
      }
    }
    this.runningYear = findRunningYear();
  }

  /** A month named with its year in a clause of a tense. */
  private record SaidMonth(int month, boolean future) {}

  private void addAnchor(DateMention mention) {
    boolean future = speaksOfFuture(mention);
    SaidMonth month = new SaidMonth(monthOf(mention.expression()), future);
    Set<Integer> said = yearsOfMonth.computeIfAbsent(month, m -> new TreeSet<>());
    statedYear(mention.expression()).ifPresent(said::add);
    if (future) {
      plannedByBlock.putIfAbsent(block(mention), mention);
    }
  }

  /** The day of publication, where a dateline states it. */
  Optional<LocalDate> dateline() {
    return dateline;
  }

  /** The window of a mention by dates elsewhere in the text; empty when none fixes it. */
  Optional<Window> place(DateMention mention, Lean lean) {
    return switch (mention.expression()) {
      case Day day -> byWeekday(day);
      case MonthOf month -> month(mention, month, lean);
      case SeasonOf season -> season(mention, season, lean);
      case FinancialYearOf year -> running(year, lean);
      case QuarterOf quarter -> running(quarter, lean);
      case HalfOf _, HolidayOf _, YearOf _, Decade _, Weekday _, WeekdayOfWeek _, DayOfMonth _ ->
          Optional.empty();
      case Shifted _, Offset _, Vague _, Either _, Span _, Explained _ -> Optional.empty();
    };
  }

  /** A weekday and a day fix the year among those that the text names and their neighbours. */
  private Optional<Window> byWeekday(Day day) {
    if (day.weekday().isEmpty() || !(day.year() instanceof Missing)) {
      return Optional.empty();
    }
    Set<Integer> candidates = new TreeSet<>();
    for (int year : years) {
      candidates.addAll(List.of(year - 1, year, year + 1));
    }
    List<Window> fitting = new ArrayList<>();
    for (int year : candidates) {
      new Placing(Optional.empty(), Lean.NEAREST, Optional.empty())
          .place(new Day(new Stated(year), day.month(), day.day(), day.weekday()))
          .filter(w -> w.earliest().getDayOfWeek() == day.weekday().get())
          .ifPresent(fitting::add);
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private Optional<Window> month(DateMention mention, MonthOf month, Lean lean) {
    if (month.year() instanceof Missing) {
      Optional<Window> same = sameMonth(month, lean);
      if (same.isPresent()) {
        return same;
      }
    }
    Optional<Window> beside = beside(mention, month.year(), lean);
    return beside.isPresent() ? beside : inRunningYear(mention, month.year(), month.month(), lean);
  }

  /** The same month named with its year in a clause of the same tense is the same date. */
  private Optional<Window> sameMonth(MonthOf month, Lean lean) {
    SaidMonth said = new SaidMonth(month.month(), lean == Lean.FUTURE);
    Set<Integer> found = yearsOfMonth.getOrDefault(said, Set.of());
    return found.size() == 1
        ? at(LocalDate.of(found.iterator().next(), month.month(), 1), Lean.NEAREST).place(month)
        : Optional.empty();
  }

  private Optional<Window> season(DateMention mention, SeasonOf season, Lean lean) {
    Optional<Window> beside = beside(mention, season.year(), lean);
    if (beside.isPresent() || season.season() == Season.SPRING) {
      return beside;
    }
    int firstMonth = Calendar.season(2000, season.season()).earliest().getMonthValue();
    return inRunningYear(mention, season.year(), firstMonth, lean);
  }

  /** Counted from a planned date in the same paragraph or the next one. */
  private Optional<Window> beside(DateMention mention, YearWords year, Lean lean) {
    boolean shifted = year instanceof Nearest || (year instanceof Missing && lean == Lean.FUTURE);
    if (!shifted) {
      return Optional.empty();
    }
    Placing unanchored = new Placing(Optional.empty(), lean, Optional.empty());
    for (int block = block(mention) - 1; block <= block(mention) + 1; block++) {
      DateMention other = plannedByBlock.get(block);
      if (other != null) {
        return unanchored
            .place(other.expression())
            .flatMap(window -> at(window.earliest(), lean).place(mention.expression()));
      }
    }
    return Optional.empty();
  }

  /** "This autumn" and "March this year" in a text that forecasts a financial year. */
  private Optional<Window> inRunningYear(
      DateMention mention, YearWords words, int month, Lean lean) {
    boolean thisYear = words.equals(new Nearest(0)) || words.equals(new ShiftedYear(0));
    if (runningYear.isEmpty() || !thisYear) {
      return Optional.empty();
    }
    int year = month < 4 && lean == Lean.FUTURE ? runningYear.get() + 1 : runningYear.get();
    return at(LocalDate.of(year, month, 1), lean).place(mention.expression());
  }

  private Optional<Window> running(DateExpression expression, Lean lean) {
    return runningYear.flatMap(
        year -> at(LocalDate.of(year, 4, 1), lean).place(inYear(expression, year)));
  }

  private static DateExpression inYear(DateExpression expression, int year) {
    return expression instanceof QuarterOf(Missing _, int quarter, boolean financial, var part)
        ? new QuarterOf(new Stated(year), quarter, financial, part)
        : expression;
  }

  private static Placing at(LocalDate anchor, Lean lean) {
    return new Placing(Optional.of(anchor), lean, Optional.empty());
  }

  private Optional<LocalDate> findDateline() {
    Placing explicit = new Placing(Optional.empty(), Lean.NEAREST, Optional.empty());
    for (DateMention mention : mentions) {
      if (mention.dateline()) {
        return explicit.place(mention.expression()).map(Window::earliest);
      }
      if (mention.expression() instanceof Explained(Shifted(TimeUnit unit, int by, var _), var day)
          && unit == TimeUnit.DAY) {
        Optional<Window> window = explicit.place(day);
        if (window.isPresent()) {
          return window.map(w -> w.earliest().minusDays(by));
        }
      }
    }
    return Optional.empty();
  }

  /** The financial year that is forecast: "For 2019-20 each trust predicts a small surplus". */
  private Optional<Integer> findRunningYear() {
    Set<Integer> found = new TreeSet<>();
    for (DateMention mention : mentions) {
      if (mention.expression() instanceof FinancialYearOf(Stated(int year), var _)
          && mention.bound() == DateBound.ON
          && isForecast(mention)) {
        found.add(year);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private boolean isForecast(DateMention mention) {
    int before = mention.boundFirst() - 1;
    for (int i = before; i > before - REACH_OF_FORECAST && text.isWord(i); i--) {
      if (text.word(i).is(Sense.FORECAST)) {
        return true;
      }
    }
    for (int i = mention.end(); i < mention.end() + REACH_OF_FORECAST && text.isWord(i); i++) {
      if (text.word(i).is(Sense.FORECAST)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfFuture(DateMention mention) {
    Sentence sentence = text.document().sentenceOf(mention.first());
    return futureSentences.computeIfAbsent(sentence.index(), s -> speaksOfFuture(sentence));
  }

  private boolean speaksOfFuture(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (text.word(i).is(Sense.FUTURE)) {
        return true;
      }
    }
    return false;
  }

  private int block(DateMention mention) {
    return text.document().sentenceOf(mention.first()).block().index();
  }

  private static boolean isMonthOfYear(DateMention mention) {
    return monthOf(mention.expression()) > 0 && statedYear(mention.expression()).isPresent();
  }

  private static int monthOf(DateExpression expression) {
    if (expression instanceof Day day) {
      return day.month();
    }
    return expression instanceof MonthOf month ? month.month() : 0;
  }

  private static Optional<Integer> statedYear(DateExpression expression) {
    YearWords words = Expressions.years(expression);
    return words instanceof Stated(int year) ? Optional.of(year) : Optional.empty();
  }
}
