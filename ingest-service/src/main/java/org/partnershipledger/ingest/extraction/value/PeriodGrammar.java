package org.partnershipledger.ingest.extraction.value;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.value.DateExpression.Decade;
import org.partnershipledger.ingest.extraction.value.DateExpression.FinancialYearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.HolidayOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.MonthOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Offset;
import org.partnershipledger.ingest.extraction.value.DateExpression.Origin;
import org.partnershipledger.ingest.extraction.value.DateExpression.SeasonOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.Shifted;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.TimeUnit;
import org.partnershipledger.ingest.extraction.value.DateExpression.Vague;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearOf;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Nearest;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.OfDateBefore;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.ShiftedYear;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.YearReader.YearRead;
import org.partnershipledger.ingest.extraction.value.calendar.Holiday;
import org.partnershipledger.ingest.extraction.value.calendar.Part;
import org.partnershipledger.ingest.extraction.value.calendar.Season;

/** Reads months, seasons, weeks, years and financial years. */
final class PeriodGrammar {
  private static final Set<String> LENGTHS =
      Set.of("over", "in", "within", "for", "during", "of", "by", "until", "into", "across");
  private static final int DECEMBER = 12;

  private final ValueText text;
  private final YearReader years;
  private final MonthWords months;

  PeriodGrammar(ValueText text, YearReader years, MonthWords months) {
    this.text = text;
    this.years = years;
    this.months = months;
  }

  /**
   * The period that begins at a token; null when none does.
   *
   * @param led whether words before it ("the end of") make sure that it is one
   */
  @Nullable Parsed at(int first, int limit, boolean led) {
    if (first >= limit) {
      return null;
    }
    Word word = text.word(first);
    if (text.isNumber(first)) {
      return inFigures(first, limit, led);
    }
    if (word.is(Sense.MONTH)) {
      return month(first, limit, led);
    }
    if (word.is(Sense.SEASON)) {
      return season(first, limit, led);
    }
    if (word.is(Sense.HOLIDAY)) {
      YearRead year = years.behind(first + 1, limit);
      return holiday(first, first, year.end(), year.words());
    }
    if (word.is(Sense.SHIFT)) {
      return shifted(first, limit, word.number(Sense.SHIFT));
    }
    if (word.is(Sense.TO_EVENT)) {
      return besideDate(first, limit, word.number(Sense.TO_EVENT));
    }
    if (word.is(Sense.FINANCIAL)) {
      return stated(first, first, limit);
    }
    return text.is(first, "the") ? definite(first, limit, led) : abbreviated(first, limit);
  }

  /** "2017", "2015-16", "2016 to 2017", "the 1990s". */
  private @Nullable Parsed inFigures(int first, int limit, boolean led) {
    int[] pair = years.pair(first);
    if (pair.length > 0) {
      return pair(first, pair, limit);
    }
    if (!years.isYear(first) || (!led && months.isYearInTitle(first))) {
      return null;
    }
    int year = years.year(first);
    if (text.is(first + 1, "s") && text.touchesNext(first) && year % 10 == 0) {
      return new Parsed(first, first + 2, new Decade(year));
    }
    boolean spoken =
        text.is(first + 1, "to")
            && first + 2 < limit
            && years.isYear(first + 2)
            && years.year(first + 2) == year + 1
            && !text.is(first - 1, "from");
    return spoken
        ? new Parsed(first, first + 3, financialYear(new Stated(year)))
        : new Parsed(first, first + 1, year(new Stated(year)));
  }

  private Parsed pair(int first, int[] pair, int limit) {
    if (pair[1] == pair[0] + 1) {
      int end = first + 1;
      if (text.word(end).is(Sense.FINANCIAL) && text.is(end + 1, "year") && end + 1 < limit) {
        end += 2;
      }
      return new Parsed(first, end, financialYear(new Stated(pair[0])));
    }
    Span span = new Span(year(new Stated(pair[0])), year(new Stated(pair[1])));
    return new Parsed(first, first + 1, span);
  }

  private @Nullable Parsed month(int first, int limit, boolean led) {
    YearRead year = years.behind(first + 1, limit);
    boolean stands = year.isMissing() ? led && months.isMonth(first) : months.isMonth(first);
    if (!stands && !months.isMonthAlone(first)) {
      return null;
    }
    int month = text.word(first).number(Sense.MONTH);
    return new Parsed(first, year.end(), new MonthOf(year.words(), month, Part.WHOLE));
  }

  private @Nullable Parsed season(int first, int limit, boolean led) {
    YearRead year = years.behind(first + 1, limit);
    YearWords words = year.words();
    int end = year.end();
    int at = text.is(first + 1, "of") ? first + 2 : first + 1;
    int[] pair = years.pair(at);
    if (year.isMissing() && pair.length > 0 && at < limit) {
      words = new Stated(pair[0]);
      end = at + 1;
    }
    if (!led && !months.isSeason(first, end > first + 1)) {
      return null;
    }
    return new Parsed(first, end, new SeasonOf(words, season(first), Part.WHOLE));
  }

  /** "last September", "this financial year", "next week", "next Tuesday". */
  private @Nullable Parsed shifted(int first, int limit, int shift) {
    int at = first + 1;
    if (at >= limit) {
      return null;
    }
    Word word = text.word(at);
    if (word.is(Sense.MONTH) && months.isMonth(at) && !word.is(Sense.SHORT)) {
      return new Parsed(first, at + 1, month(at, new Nearest(shift)));
    }
    if (word.is(Sense.SEASON)) {
      boolean other = text.word(at + 1).is(Sense.NOT_A_SEASON);
      return other && shift == 0 && text.is(at + 1, "statement")
          ? null
          : new Parsed(first, at + 1, new SeasonOf(new Nearest(shift), season(at), Part.WHOLE));
    }
    if (word.is(Sense.WEEKDAY) && months.isWeekday(at)) {
      DayOfWeek day = DayOfWeek.of(word.number(Sense.WEEKDAY));
      return new Parsed(first, at + 1, new Weekday(day, Optional.of(shift)));
    }
    if (word.is(Sense.FINANCIAL) && text.is(at + 1, "year") && at + 1 < limit) {
      return new Parsed(first, at + 2, financialYear(new Nearest(shift)));
    }
    if (word.is(Sense.HOLIDAY)) {
      return holiday(first, at, at + 1, new Nearest(shift));
    }
    return word.is(Sense.ONE_UNIT) ? unit(first, at + 1, at, shift) : null;
  }

  /** "before Christmas", but not "a Christmas party". */
  private @Nullable Parsed holiday(int first, int at, int end, YearWords year) {
    boolean led = first < at || months.isLed(at) || end > at + 1;
    boolean other = text.token(end).isCapital() && end < text.size() && text.hasNext(end - 1);
    if (led && !other && text.is(first - 1, "before") && text.is(at, "christmas")) {
      return new Parsed(first, end, new MonthOf(year, DECEMBER, Part.WHOLE));
    }
    return led && !other && text.token(at).isCapital()
        ? new Parsed(
            first,
            end,
            new HolidayOf(year, Holiday.values()[text.word(at).number(Sense.HOLIDAY) - 1]))
        : null;
  }

  private @Nullable Parsed unit(int first, int end, int at, int shift) {
    return switch (text.key(at)) {
      case "week" -> new Parsed(first, end, new Shifted(TimeUnit.WEEK, shift, Part.WHOLE));
      case "month" -> new Parsed(first, end, new Shifted(TimeUnit.MONTH, shift, Part.WHOLE));
      case "year" -> new Parsed(first, end, year(new ShiftedYear(shift)));
      default -> null;
    };
  }

  /** "that year", "the following April", "the same day". */
  private @Nullable Parsed besideDate(int first, int limit, int shift) {
    int at = first + 1;
    if (at >= limit) {
      return null;
    }
    Word word = text.word(at);
    if (word.is(Sense.FINANCIAL) && text.is(at + 1, "year") && shift != 0) {
      return new Parsed(first, at + 2, financialYear(new Nearest(shift)));
    }
    boolean pointing = !text.is(first, "that") || months.isLed(first);
    if (word.is(Sense.MONTH) && months.isMonth(at) && pointing) {
      return new Parsed(first, at + 1, month(at, new OfDateBefore(shift)));
    }
    if (word.is(Sense.SEASON) && pointing) {
      YearWords year = new OfDateBefore(shift);
      return new Parsed(first, at + 1, new SeasonOf(year, season(at), Part.WHOLE));
    }
    if (!word.is(Sense.ONE_UNIT)) {
      return null;
    }
    TimeUnit unit = OffsetGrammar.unit(word);
    return unit == TimeUnit.YEAR
        ? new Parsed(first, at + 1, year(new OfDateBefore(shift)))
        : new Parsed(first, at + 1, new Offset(shift, unit, Origin.DATE_BEFORE));
  }

  /** Periods that begin with "the". */
  private @Nullable Parsed definite(int the, int limit, boolean led) {
    int at = the + 1;
    if (at >= limit || text.is(at, "the")) {
      return null;
    }
    Word word = text.word(at);
    if (led && word.is(Sense.ONE_UNIT)) {
      return unit(the, at + 1, at, 0);
    }
    if (led && text.is(at, "calendar") && text.is(at + 1, "year")) {
      return unit(the, at + 2, at + 1, 0);
    }
    Parsed stated = word.is(Sense.FINANCIAL) ? stated(the, at, limit) : null;
    if (led && stated == null && word.is(Sense.FINANCIAL) && text.is(at + 1, "year")) {
      return new Parsed(the, at + 2, financialYear(new Nearest(0)));
    }
    if (text.is(at, "new") && text.is(at + 1, "year") && !text.is(at + 2, "'s")) {
      return new Parsed(the, at + 2, new YearOf(new ShiftedYear(1), Part.EARLY));
    }
    if (word.is(Sense.SHIFT) && text.word(at + 1).is(Sense.ONE_UNIT)) {
      return shiftedDefinite(the, at, limit);
    }
    if (word.is(Sense.SHIFT) && isComing(at) && text.word(at + 1).is(Sense.UNIT)) {
      return new Parsed(the, at + 2, new Vague(OffsetGrammar.unit(text.word(at + 1))));
    }
    Parsed inner = at(at, limit, led);
    boolean figures = inner != null && inner.end() == at + 1 && !word.is(Sense.SEASON);
    return inner == null ? null : new Parsed(figures ? at : the, inner.end(), inner.expression());
  }

  private boolean isComing(int at) {
    return text.word(at).number(Sense.SHIFT) > 0 && !text.is(at, "next");
  }

  /** "the next year" counts from a date before; "over the next year" is a length of time. */
  private @Nullable Parsed shiftedDefinite(int the, int at, int limit) {
    int shift = text.word(at).number(Sense.SHIFT);
    if (text.is(at, "next") && text.is(at + 1, "day")) {
      return new Parsed(the, at + 2, new Offset(1, TimeUnit.DAY, Origin.DATE_BEFORE));
    }
    if (text.is(at, "next") && text.is(at + 1, "year") && !LENGTHS.contains(text.key(the - 1))) {
      return new Parsed(the, at + 2, year(new OfDateBefore(1)));
    }
    boolean length = text.is(at, "last") || text.is(at, "next");
    return length || at + 1 >= limit ? null : unit(the, at + 2, at + 1, shift);
  }

  /** "financial year 2016/17", "fiscal year". */
  private @Nullable Parsed stated(int first, int financial, int limit) {
    int at = financial + 2;
    if (!text.is(financial + 1, "year") || at >= limit) {
      return null;
    }
    at = text.is(at, "of") ? at + 1 : at;
    int[] pair = years.pair(at);
    if (pair.length > 0) {
      return new Parsed(first, at + 1, financialYear(new Stated(pair[0])));
    }
    Parsed spoken = at < limit && text.isNumber(at) ? inFigures(at, limit, true) : null;
    return spoken == null ? null : new Parsed(first, spoken.end(), spoken.expression());
  }

  /** "FY25" ends in March 2025; "FY 2019/20". */
  private @Nullable Parsed abbreviated(int first, int limit) {
    String key = text.key(first);
    if (!key.startsWith("fy")) {
      return null;
    }
    if (key.equals("fy") && first + 1 < limit) {
      int[] pair = years.pair(first + 1);
      return pair.length == 0
          ? null
          : new Parsed(first, first + 2, financialYear(new Stated(pair[0])));
    }
    int last = DayGrammar.number(key.substring(2));
    if (last < 0 || (key.length() != 4 && key.length() != 6) || (last > 99 && last < 1900)) {
      return null;
    }
    int year = last <= 99 ? last + 2000 : last;
    int end = first + 1;
    if (text.is(end, "/") && text.isNumber(end + 1) && end + 1 < limit) {
      return new Parsed(first, end + 2, financialYear(new Stated(year)));
    }
    return new Parsed(first, end, financialYear(new Stated(year - 1)));
  }

  private MonthOf month(int at, YearWords year) {
    return new MonthOf(year, text.word(at).number(Sense.MONTH), Part.WHOLE);
  }

  private Season season(int at) {
    return Season.values()[text.word(at).number(Sense.SEASON) - 1];
  }

  private static YearOf year(YearWords words) {
    return new YearOf(words, Part.WHOLE);
  }

  private static FinancialYearOf financialYear(YearWords words) {
    return new FinancialYearOf(words, Part.WHOLE);
  }
}
