package org.partnershipledger.ingest.extraction.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Token.Shape;
import org.partnershipledger.ingest.extraction.value.DateExpression.Day;
import org.partnershipledger.ingest.extraction.value.DateExpression.DayOfMonth;
import org.partnershipledger.ingest.extraction.value.DateExpression.Span;
import org.partnershipledger.ingest.extraction.value.DateExpression.Weekday;
import org.partnershipledger.ingest.extraction.value.DateExpression.WeekdayOfWeek;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;
import org.partnershipledger.ingest.extraction.value.YearReader.YearRead;

/** Reads days: "Wednesday 1 April", "July 1, 2018", "2019-04-01", "on Thursday". */
final class DayGrammar {
  private static final int LEAP_YEAR = 2000;

  private final ValueText text;
  private final YearReader years;
  private final MonthWords months;

  DayGrammar(ValueText text, YearReader years, MonthWords months) {
    this.text = text;
    this.years = years;
    this.months = months;
  }

  /** The day that begins at a token; null when none does. */
  @Nullable Parsed at(int first, int limit) {
    if (months.isWeekday(first)) {
      return weekday(first, limit);
    }
    return dated(first, limit, Optional.empty());
  }

  private @Nullable Parsed dated(int first, int limit, Optional<DayOfWeek> weekday) {
    if (text.isNumber(first)) {
      Parsed numeric = numeric(text.token(first).text(), first, weekday);
      return numeric != null ? numeric : dayFirst(first, limit, weekday);
    }
    return months.isMonth(first) ? monthFirst(first, limit, weekday) : null;
  }

  /** "1 April 2019", "24th of May", "10-12 May". */
  private @Nullable Parsed dayFirst(int first, int limit, Optional<DayOfWeek> weekday) {
    String form = text.token(first).text();
    int dash = Math.max(form.indexOf('-'), form.indexOf('\u2013'));
    int day = number(dash < 0 ? form : form.substring(dash + 1));
    int earlier = dash < 0 ? day : number(form.substring(0, dash));
    int month = afterOrdinal(first + 1);
    month = text.is(month, "of") ? month + 1 : month;
    if (day < 1 || earlier < 1 || month >= limit || !months.isMonth(month)) {
      return null;
    }
    int monthNumber = text.word(month).number(Sense.MONTH);
    YearRead year = years.behind(month + 1, limit);
    Parsed last = day(first, year, monthNumber, day, weekday);
    if (dash < 0 || last == null) {
      return last;
    }
    Parsed start = day(first, year, monthNumber, earlier, Optional.empty());
    return start == null || earlier >= day
        ? null
        : new Parsed(first, last.end(), new Span(start.expression(), last.expression()));
  }

  /** "April 1", "July 1st, 2018"; but in "In March 20 trusts" the number counts. */
  private @Nullable Parsed monthFirst(int first, int limit, Optional<DayOfWeek> weekday) {
    int number = first + 1;
    number = text.is(number, "the") ? number + 1 : number;
    if (number >= limit || !text.isNumber(number)) {
      return null;
    }
    int day = number(text.token(number).text());
    int end = afterOrdinal(number + 1);
    if (day < 1 || counts(first, number, end)) {
      return null;
    }
    YearRead year = years.behind(end, limit);
    return day(first, year, text.word(first).number(Sense.MONTH), day, weekday);
  }

  private boolean counts(int month, int number, int end) {
    boolean in = text.is(month - 1, "in");
    boolean noun = text.token(end).shape() == Shape.LOWER && !text.word(end).is(Sense.ENDS_BASE);
    boolean unit = text.is(end, "%") || text.is(end, "per") || text.word(end).is(Sense.SCALE);
    return end == number + 1 && ((in && noun) || unit || text.word(end).is(Sense.COUNTED));
  }

  private @Nullable Parsed day(
      int first, YearRead year, int month, int day, Optional<DayOfWeek> weekday) {
    int of = year.words() instanceof Stated stated ? stated.year() : LEAP_YEAR;
    return isDay(of, month, day)
        ? new Parsed(first, year.end(), new Day(year.words(), month, day, weekday))
        : null;
  }

  /** "2019-04-01", "01/04/2019", "18.05.2016". */
  private @Nullable Parsed numeric(String form, int first, Optional<DayOfWeek> weekday) {
    if (form.length() < 8 || form.length() > 10) {
      return null;
    }
    String[] parts = form.split("[-./]", -1);
    if (parts.length != 3) {
      return null;
    }
    boolean yearFirst = parts[0].length() == 4;
    int year = number(yearFirst ? parts[0] : parts[2]);
    int month = number(parts[1]);
    int day = number(yearFirst ? parts[2] : parts[0]);
    return year >= 1900 && year <= 2099 && isDay(year, month, day)
        ? new Parsed(first, first + 1, new Day(new Stated(year), month, day, weekday))
        : null;
  }

  private Parsed weekday(int first, int limit) {
    DayOfWeek day = DayOfWeek.of(text.word(first).number(Sense.WEEKDAY));
    int next = text.is(first + 1, ",") || text.is(first + 1, ".") ? first + 2 : first + 1;
    next = text.is(next, "the") ? next + 1 : next;
    Parsed dated = next < limit ? dated(next, limit, Optional.of(day)) : null;
    if (dated != null) {
      return new Parsed(first, dated.end(), dated.expression());
    }
    int shift = text.is(first + 1, "of") ? first + 2 : first + 1;
    if (text.is(shift + 1, "week") && text.word(shift).is(Sense.SHIFT)) {
      int weeks = text.word(shift).number(Sense.SHIFT);
      return new Parsed(first, shift + 2, new WeekdayOfWeek(day, weeks));
    }
    return new Parsed(first, first + 1, new Weekday(day, Optional.empty()));
  }

  /** "first of April", "1st of this month", "24th" after "on the"; null for anything else. */
  @Nullable Parsed counted(int first, int limit) {
    int day =
        text.word(first).is(Sense.ORDINAL)
            ? text.word(first).number(Sense.ORDINAL)
            : number(text.token(first).text());
    int end = afterOrdinal(first + 1);
    boolean ordinal = text.word(first).is(Sense.ORDINAL) || end > first + 1;
    if (!ordinal || day < 1 || day > 31) {
      return null;
    }
    boolean of = end + 1 < limit && text.is(end, "of");
    if (of && months.isMonth(end + 1)) {
      YearRead year = years.behind(end + 2, limit);
      return day(first, year, text.word(end + 1).number(Sense.MONTH), day, Optional.empty());
    }
    if (of && text.word(end + 1).is(Sense.SHIFT) && text.is(end + 2, "month")) {
      int months = text.word(end + 1).number(Sense.SHIFT);
      return new Parsed(first, end + 3, new DayOfMonth(Optional.of(months), day));
    }
    boolean figures = text.isNumber(first) && text.is(first - 2, "on") && !text.isWord(end);
    return figures ? new Parsed(first, end, new DayOfMonth(Optional.empty(), day)) : null;
  }

  private int afterOrdinal(int at) {
    boolean touches = text.token(at - 1).end() == text.token(at).start();
    return touches
        ? switch (text.key(at)) {
          case "st", "nd", "rd", "th" -> at + 1;
          default -> at;
        }
        : at;
  }

  /** A number of up to four digits; -1 for anything else. */
  static int number(String form) {
    if (form.isEmpty() || form.length() > 4) {
      return -1;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(form);
  }

  private static boolean isDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
