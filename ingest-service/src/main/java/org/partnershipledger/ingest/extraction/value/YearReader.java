package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Missing;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.OfDateBefore;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.ShiftedYear;
import org.partnershipledger.ingest.extraction.value.DateExpression.YearWords.Stated;

/** Reads years, and the words for a year behind a day, month or season. */
final class YearReader {
  private static final int FIRST = 1900;
  private static final int LAST = 2099;
  private static final int LONGEST_PAIR = 30;

  private final ValueText text;

  YearReader(ValueText text) {
    this.text = text;
  }

  /**
   * Words for a year.
   *
   * @param words what they say
   * @param end index one past their last token
   */
  record YearRead(YearWords words, int end) {
    boolean isMissing() {
      return words instanceof Missing;
    }
  }

  /** The words for a year at a token; {@code Missing}, ending there, when none stand. */
  YearRead behind(int at, int limit) {
    int of = text.is(at, "of") ? at + 1 : at;
    if (of < limit && isYear(of)) {
      return new YearRead(new Stated(year(of)), of + 1);
    }
    if (text.is(at, ",") && at + 1 < limit && isYear(at + 1)) {
      return new YearRead(new Stated(year(at + 1)), at + 2);
    }
    int the = text.is(of, "the") ? of + 1 : of;
    if (the + 1 < limit && text.is(the + 1, "year")) {
      Word word = text.word(the);
      if (word.is(Sense.SHIFT) && the == of) {
        return new YearRead(new ShiftedYear(word.number(Sense.SHIFT)), the + 2);
      }
      if (word.is(Sense.TO_EVENT)) {
        return new YearRead(new OfDateBefore(word.number(Sense.TO_EVENT)), the + 2);
      }
    }
    return new YearRead(new Missing(), at);
  }

  /** Whether a token is a calendar year. */
  boolean isYear(int at) {
    return text.isNumber(at) && isYear(text.token(at).text());
  }

  /** The calendar year that a token is. */
  int year(int at) {
    return Integer.parseInt(text.token(at).text());
  }

  /**
   * The two years of a pair such as "2015-16" or "2017-2019"; empty when the token is no pair.
   *
   * @return the first and the second year, or an empty array
   */
  int[] pair(int at) {
    if (!text.isNumber(at)) {
      return new int[0];
    }
    String form = text.token(at).text();
    boolean split = form.length() > 5 && "-/\u2013".indexOf(form.charAt(4)) >= 0;
    String head = split ? form.substring(0, 4) : "";
    String tail = split ? form.substring(5) : "";
    if (!isYear(head) || (tail.length() != 2 && !isYear(tail)) || !areDigits(tail)) {
      return new int[0];
    }
    int first = Integer.parseInt(head);
    int second = Integer.parseInt(tail);
    if (tail.length() == 2) {
      second += first / 100 * 100;
      second = tail.equals("00") ? second + 100 : second;
    }
    return second > first && second - first <= LONGEST_PAIR
        ? new int[] {first, second}
        : new int[0];
  }

  private static boolean isYear(String form) {
    if (form.length() != 4 || !areDigits(form)) {
      return false;
    }
    int year = Integer.parseInt(form);
    return year >= FIRST && year <= LAST;
  }

  private static boolean areDigits(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
