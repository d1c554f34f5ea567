package org.partnershipledger.ingest.extraction.value;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.value.DateExpression.Day;
import org.partnershipledger.ingest.extraction.value.DateExpression.Either;
import org.partnershipledger.ingest.extraction.value.DateExpression.Explained;
import org.partnershipledger.ingest.extraction.value.DateExpression.FinancialYearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Offset;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.calendar.Part;

/** Reads the date that begins at a token: single dates, alternatives, spans and explained ones. */
final class DateGrammar {
  private static final long MAY_BEGIN =
      Word.mask(
          Sense.MONTH,
          Sense.WEEKDAY,
          Sense.SEASON,
          Sense.SHIFT,
          Sense.TO_EVENT,
          Sense.PART,
          Sense.DAY_WORD,
          Sense.NUMBER,
          Sense.ORDINAL,
          Sense.FINANCIAL,
          Sense.UNIT,
          Sense.OPENS_DATE,
          Sense.HOLIDAY,
          Sense.DATE_COMPOUND,
          Sense.DIGITS);

  private final ValueText text;
  private final MonthWords months;
  private final DayGrammar days;
  private final PeriodGrammar periods;
  private final PartGrammar parts;
  private final OffsetGrammar offsets;

  DateGrammar(ValueText text) {
    YearReader years = new YearReader(text);
    this.text = text;
    this.months = new MonthWords(text);
    this.days = new DayGrammar(text, years, months);
    this.periods = new PeriodGrammar(text, years, months);
    this.parts = new PartGrammar(text, periods);
    this.offsets = new OffsetGrammar(text);
  }

  /** Whether a date may begin at a token; a cheap test before {@link #at}. */
  boolean mayBegin(int at) {
    Word word = text.word(at);
    return word.isAny(MAY_BEGIN) || (word.is(Sense.LEADS) && text.word(at + 1).isAny(MAY_BEGIN));
  }

  /** The date that begins at a token; null when none does. */
  @Nullable Parsed at(int first, int limit) {
    boolean either = text.is(first, "either");
    Parsed one = atom(either ? first + 1 : first, limit);
    if (one == null) {
      Parsed days = daysJoined(either ? first + 1 : first, limit);
      return days == null
          ? monthsJoined(first, limit)
          : new Parsed(first, days.end(), days.expression());
    }
    Parsed explained = explained(one, limit);
    Parsed two = explained != null ? explained : joined(one, limit);
    Parsed whole = two == null ? one : two;
    return new Parsed(
        either && two != null ? first : whole.first(), whole.end(), whole.expression());
  }

  private @Nullable Parsed atom(int first, int limit) {
    if (first >= limit) {
      return null;
    }
    Parsed parsed = offsets.dayWord(first);
    parsed = parsed == null ? days.at(first, limit) : parsed;
    if (parsed != null && parsed.expression() instanceof Weekday && !months.isWeekdayAlone(first)) {
      return null;
    }
    parsed = parsed == null ? definiteDay(first, limit) : parsed;
    parsed = parsed == null ? yearEnding(first, limit) : parsed;
    parsed = parsed == null ? offsets.at(first, limit) : parsed;
    parsed = parsed == null ? parts.at(first, limit) : parsed;
    parsed = parsed == null ? withDay(periods.at(first, limit, false), limit) : parsed;
    return parsed == null ? null : untilOut(parsed, limit);
  }

  /** "last Thursday, 1 July": the weekday and the day are one date. */
  private @Nullable Parsed withDay(@Nullable Parsed period, int limit) {
    if (period == null
        || !(period.expression() instanceof Weekday(DayOfWeek weekday, Optional<Integer> _))
        || !text.is(period.end(), ",")) {
      return period;
    }
    Parsed behind = days.at(period.end() + 1, limit);
    return behind != null
            && behind.expression() instanceof Day(var year, int month, int day, var own)
            && own.isEmpty()
        ? new Parsed(period.first(), behind.end(), new Day(year, month, day, Optional.of(weekday)))
        : period;
  }

  /** "the 24th of May", "the first of April", "the month" that "is out". */
  private @Nullable Parsed definiteDay(int first, int limit) {
    if (!text.is(first, "the") || first + 1 >= limit) {
      return null;
    }
    if (text.word(first + 1).is(Sense.ONE_UNIT)) {
      return unitOut(first, limit);
    }
    Parsed day = text.isNumber(first + 1) ? days.at(first + 1, limit) : null;
    day = day == null ? days.counted(first + 1, limit) : day;
    return day == null ? null : new Parsed(first, day.end(), day.expression());
  }

  /** "before the month is out": the end of the running one. */
  private @Nullable Parsed unitOut(int first, int limit) {
    boolean out =
        first + 3 < limit
            && text.is(first + 2, "is")
            && (text.is(first + 3, "out") || text.is(first + 3, "over"));
    TimeUnit unit = OffsetGrammar.unit(text.word(first + 1));
    return out ? new Parsed(first, first + 4, new Shifted(unit, 0, Part.END)) : null;
  }

  /** "the year to 31 March 2018", "the financial year ending March 2018". */
  private @Nullable Parsed yearEnding(int first, int limit) {
    int year = text.is(first, "the") ? first + 1 : first;
    year = text.word(year).is(Sense.FINANCIAL) ? year + 1 : year;
    boolean ends =
        text.is(year + 1, "to") || text.is(year + 1, "ending") || text.is(year + 1, "ended");
    if (!ends || !text.is(year, "year") || year + 2 >= limit) {
      return null;
    }
    Parsed day = days.at(year + 2, limit);
    Parsed end = day == null ? periods.at(year + 2, limit, true) : day;
    return end != null && YearSharing.yearOfMarch(end.expression()) instanceof Stated(int last)
        ? new Parsed(first, end.end(), new FinancialYearOf(new Stated(last - 1), Part.WHOLE))
        : null;
  }

  /** "before this month is out": the end of it. */
  private Parsed untilOut(Parsed parsed, int limit) {
    int at = parsed.end();
    boolean out =
        at + 1 < limit && text.is(at, "is") && (text.is(at + 1, "out") || text.is(at + 1, "over"));
    DateExpression end = out ? PartGrammar.withPart(parsed.expression(), Part.END) : null;
    return end == null ? parsed : new Parsed(parsed.first(), at + 2, end);
  }

  /** "today (Monday)", "a day later, Friday, March 16", "yesterday (August 14)". */
  private @Nullable Parsed explained(Parsed one, int limit) {
    int at = one.end();
    boolean bracket = text.is(at, "(") || text.is(at, "[");
    boolean relative = isRelative(one.expression());
    boolean weekday = one.expression() instanceof Weekday;
    if ((!bracket && !(relative && text.is(at, ","))) || (!relative && !weekday)) {
      return null;
    }
    Parsed by = at + 1 < limit ? days.at(at + 1, limit) : null;
    if (by == null || (weekday && !(by.expression() instanceof Day))) {
      return null;
    }
    boolean closed = text.is(by.end(), ")") || text.is(by.end(), "]");
    if (bracket && !closed) {
      return null;
    }
    int end = bracket ? by.end() + 1 : by.end();
    return new Parsed(one.first(), end, new Explained(one.expression(), by.expression()));
  }

  private static boolean isRelative(DateExpression expression) {
    return (expression instanceof Shifted shifted && shifted.unit() == TimeUnit.DAY)
        || (expression instanceof Offset offset && offset.unit() == TimeUnit.DAY);
  }

  private @Nullable Parsed joined(Parsed one, int limit) {
    int join = one.end();
    if (join + 1 >= limit) {
      return null;
    }
    boolean between = text.is(one.first() - 1, "between");
    boolean from = text.is(one.first() - 1, "from");
    boolean dash = text.isDash(join);
    boolean moved = from && isMoved(one.first() - 1);
    boolean to = text.is(join, "to") && !moved;
    boolean until =
        from && (text.is(join, "until") || text.is(join, "till") || text.is(join, "through"));
    boolean span = dash || to || until || (between && text.is(join, "and"));
    boolean slash = text.is(join, "/") && text.touchesNext(join - 1) && text.touchesNext(join);
    boolean or = text.is(join, "or") || slash;
    boolean and = text.is(join, "and") || (moved && text.is(join, "to"));
    if (!span && !or && !and) {
      return null;
    }
    Parsed two = atom(join + 1, limit);
    if (two == null || !YearSharing.alike(one.expression(), two.expression(), span)) {
      return null;
    }
    DateExpression first = YearSharing.withYearOf(one.expression(), two.expression());
    if (and && !span) {
      return first == one.expression() ? null : new Parsed(one.first(), join, first);
    }
    DateExpression second = YearSharing.withEarlierYear(two.expression(), first);
    return new Parsed(
        one.first(), two.end(), or ? new Either(first, second) : new Span(first, second));
  }

  /** "27 and 28 September", "either 1 or 2 May": the month stands behind the second day. */
  private @Nullable Parsed daysJoined(int first, int limit) {
    int join = first + 1;
    int number = text.isNumber(first) ? DayGrammar.number(text.key(first)) : -1;
    boolean or = text.is(join, "or");
    boolean joined = or || text.is(join, "and") || text.is(join, "to") || text.isDash(join);
    Parsed second = joined && number > 0 && join + 1 < limit ? days.at(join + 1, limit) : null;
    if (second == null
        || !text.isNumber(join + 1)
        || !(second.expression() instanceof Day late)
        || number >= late.day()) {
      return null;
    }
    Day early = new Day(late.year(), late.month(), number, Optional.empty());
    return new Parsed(first, second.end(), or ? new Either(early, late) : new Span(early, late));
  }

  /** "moved from April to July" names the old date and the new one. */
  private boolean isMoved(int from) {
    for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - 3); i--) {
      if (text.word(i).is(Sense.DELAY)) {
        return true;
      }
    }
    return false;
  }

  /** "July-October 2012": both months are one token. */
  private @Nullable Parsed monthsJoined(int first, int limit) {
    String key = text.key(first);
    int dash = key.indexOf('-');
    if (dash <= 2 || !text.token(first).isCapital()) {
      return null;
    }
    Word from = Vocabulary.of(key.substring(0, dash));
    Word to = Vocabulary.of(key.substring(dash + 1));
    if (!from.is(Sense.MONTH) || !to.is(Sense.MONTH)) {
      return null;
    }
    YearReader.YearRead year = new YearReader(text).behind(first + 1, limit);
    DateExpression second =
        new DateExpression.MonthOf(year.words(), to.number(Sense.MONTH), Part.WHOLE);
    DateExpression unstated =
        new DateExpression.MonthOf(
            new DateExpression.YearWords.Missing(), from.number(Sense.MONTH), Part.WHOLE);
    return new Parsed(
        first, year.end(), new Span(YearSharing.withYearOf(unstated, second), second));
  }
}
