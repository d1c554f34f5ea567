package org.partnershipledger.ingest.extraction.value;

import org.jspecify.annotations.Nullable;
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
import org.partnershipledger.ingest.extraction.value.calendar.Part;
import org.partnershipledger.ingest.extraction.value.calendar.Season;

/** Reads parts of periods: "early June", "the end of next year", "the first half of 2020". */
final class PartGrammar {
  private static final Part[] PARTS = {
    Part.WHOLE, Part.EARLY, Part.START, Part.MIDDLE, Part.LATE, Part.END, Part.LATER, Part.EARLIER
  };

  private final ValueText text;
  private final PeriodGrammar periods;

  PartGrammar(ValueText text, PeriodGrammar periods) {
    this.text = text;
    this.periods = periods;
  }

  /** The part of a period that begins at a token; null when none does. */
  @Nullable Parsed at(int first, int limit) {
    int at = text.is(first, "the") || text.is(first, "their") ? first + 1 : first;
    if (at >= limit) {
      return null;
    }
    Word word = text.word(at);
    Parsed parsed = null;
    if (word.is(Sense.PART)) {
      parsed = part(at, PARTS[word.number(Sense.PART)], limit);
    } else if (word.is(Sense.ORDINAL) || isLast(at)) {
      parsed = counted(at, limit);
    } else if (isQuarter(at)) {
      parsed = quarter(at, limit);
    } else if (text.isWord(at)) {
      parsed = compound(at, limit);
    }
    return parsed == null ? null : new Parsed(first, parsed.end(), parsed.expression());
  }

  private boolean isLast(int at) {
    return text.is(at, "last") || text.is(at, "final") || text.is(at, "latter");
  }

  private @Nullable Parsed part(int first, Part part, int limit) {
    int at = first + 1;
    if (part == Part.LATER || part == Part.EARLIER) {
      return beside(first, part, limit);
    }
    boolean endMonth = text.is(first, "end") && text.word(at).is(Sense.MONTH);
    if (text.word(first).is(Sense.OF_PART) && !text.is(at, "of") && !endMonth) {
      return null;
    }
    boolean link =
        text.is(at, "of") || text.is(at, "in") || (text.isDash(at) && text.touchesNext(at));
    at = link ? at + 1 : at;
    if (text.is(at, "part") && text.is(at + 1, "of")) {
      at += 2;
    }
    Parsed period = isQuarter(at) ? quarter(at, limit) : periods.at(at, limit, true);
    DateExpression parted = period == null ? null : withPart(period.expression(), part);
    return parted == null || period == null ? null : new Parsed(first, period.end(), parted);
  }

  private boolean isQuarter(int at) {
    String key = text.key(at);
    return key.equals("quarter") || (key.length() == 2 && key.startsWith("q"));
  }

  /** "later this year", "earlier in the month", "later in 2019". */
  private @Nullable Parsed beside(int first, Part part, int limit) {
    int at = text.is(first + 1, "in") ? first + 2 : first + 1;
    boolean than = text.is(first + 1, "than");
    Parsed period = than ? null : periods.at(at, limit, at > first + 1);
    DateExpression parted = period == null ? null : withPart(period.expression(), part);
    return parted == null || period == null ? null : new Parsed(first, period.end(), parted);
  }

  /** "first half of 2020", "second quarter of 2016-17", "first few months of next year". */
  private @Nullable Parsed counted(int first, int limit) {
    Word word = text.word(first);
    boolean last = !word.is(Sense.ORDINAL);
    int number = last ? -1 : word.number(Sense.ORDINAL);
    int noun = text.is(first + 1, "few") || text.is(first + 1, "couple") ? first + 2 : first + 1;
    noun = text.is(noun, "of") ? noun + 1 : noun;
    boolean of = text.is(noun + 1, "of") || text.is(noun + 1, "in");
    Parsed period = of ? periods.at(noun + 2, limit, true) : null;
    if (period == null) {
      return null;
    }
    DateExpression whole = period.expression();
    DateExpression parted =
        switch (text.key(noun)) {
          case "half", "part" -> half(whole, last ? 2 : number);
          case "quarter" -> quarter(whole, last ? 4 : number);
          case "months", "weeks", "month" ->
              last || number == 1 ? withPart(whole, months(last)) : null;
          case "week", "days" ->
              last || number == 1 ? withPart(whole, last ? Part.END : Part.START) : null;
          default -> null;
        };
    return parted == null ? null : new Parsed(first, period.end(), parted);
  }

  private static Part months(boolean last) {
    return last ? Part.LAST_MONTHS : Part.FIRST_MONTHS;
  }

  private static @Nullable DateExpression half(DateExpression whole, int half) {
    if (half < 1 || half > 2) {
      return null;
    }
    if (whole instanceof YearOf year) {
      return new HalfOf(year.year(), half, false);
    }
    return whole instanceof FinancialYearOf year
        ? new HalfOf(year.year(), half, true)
        : withPart(whole, half == 1 ? Part.EARLY : Part.LATE);
  }

  private static @Nullable DateExpression quarter(DateExpression whole, int quarter) {
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    if (whole instanceof YearOf year) {
      return new QuarterOf(year.year(), quarter, false, Part.WHOLE);
    }
    return whole instanceof FinancialYearOf year
        ? new QuarterOf(year.year(), quarter, true, Part.WHOLE)
        : null;
  }

  /** "quarter two", "Q2 2019/20": a quarter by number is of the financial year. */
  private @Nullable Parsed quarter(int first, int limit) {
    boolean word = text.is(first, "quarter");
    int at = word ? first + 1 : first;
    int quarter = word ? quarterNumber(at) : DayGrammar.number(text.key(at).substring(1));
    if (at >= limit || quarter < 1 || quarter > 4) {
      return null;
    }
    at++;
    int of = text.is(at, "of") || text.is(at, "in") ? at + 1 : at;
    Parsed year = of < limit ? periods.at(of, limit, true) : null;
    DateExpression expression = year == null ? null : quarter(year.expression(), quarter);
    if (year != null && expression != null) {
      return new Parsed(first, year.end(), expression);
    }
    int verb = text.is(at, "is") || text.is(at, "was") ? at + 1 : at;
    boolean closes = verb < limit && (text.word(verb).is(Sense.CLOSES) || text.is(verb, "over"));
    Part part = closes ? Part.END : Part.WHOLE;
    return new Parsed(first, at, new QuarterOf(new Missing(), quarter, true, part));
  }

  private int quarterNumber(int at) {
    return text.isNumber(at)
        ? DayGrammar.number(text.key(at))
        : text.word(at).is(Sense.NUMBER) ? text.word(at).number(Sense.NUMBER) : -1;
  }

  /** "mid-March", "early-June", "end-September" as one token. */
  private @Nullable Parsed compound(int at, int limit) {
    String key = text.key(at);
    int dash = key.indexOf('-');
    Word head = dash <= 0 ? Word.PLAIN : Vocabulary.of(key.substring(0, dash));
    if (!head.is(Sense.PART)) {
      return null;
    }
    Word tail = Vocabulary.of(key.substring(dash + 1));
    Part part = PARTS[head.number(Sense.PART)];
    YearReader.YearRead year = new YearReader(text).behind(at + 1, limit);
    YearWords words = year.words();
    if (tail.is(Sense.MONTH)) {
      return new Parsed(at, year.end(), new MonthOf(words, tail.number(Sense.MONTH), part));
    }
    if (!tail.is(Sense.SEASON)) {
      return null;
    }
    Season season = Season.values()[tail.number(Sense.SEASON) - 1];
    return new Parsed(at, year.end(), new SeasonOf(words, season, part));
  }

  /** The same period with only a part meant; null where it has no parts. */
  static @Nullable DateExpression withPart(DateExpression whole, Part part) {
    return switch (whole) {
      case MonthOf month -> new MonthOf(month.year(), month.month(), part);
      case SeasonOf season -> new SeasonOf(season.year(), season.season(), part);
      case YearOf year -> new YearOf(year.year(), part);
      case FinancialYearOf year -> new FinancialYearOf(year.year(), part);
      case QuarterOf q -> new QuarterOf(q.year(), q.quarter(), q.financial(), part);
      case Shifted shifted ->
          shifted.unit() == TimeUnit.DAY ? null : new Shifted(shifted.unit(), shifted.by(), part);
      case Day _, HalfOf _, HolidayOf _, Decade _, Weekday _, WeekdayOfWeek _, Offset _, Vague _ ->
          null;
      case DayOfMonth _, Either _, Span _, Explained _ -> null;
    };
  }
}
