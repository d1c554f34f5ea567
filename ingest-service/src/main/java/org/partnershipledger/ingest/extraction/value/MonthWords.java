package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Tells months, seasons and weekdays from the verbs, names and titles that look like them. */
final class MonthWords {
  private static final long BEFORE_ALONE =
      Word.mask(Sense.PREPOSITION, Sense.SHIFT, Sense.PART, Sense.TO_EVENT);
  private static final long CALENDAR = Word.mask(Sense.MONTH, Sense.WEEKDAY);

  private final ValueText text;

  MonthWords(ValueText text) {
    this.text = text;
  }

  /** Whether a token can be a month when a number stands beside it. */
  boolean isMonth(int at) {
    return text.word(at).is(Sense.MONTH) && text.token(at).isCapital() && !isTitled(at);
  }

  /** "Mrs May", "Theresa May". */
  private boolean isTitled(int at) {
    return text.word(at - 1).is(Sense.TITLED) && text.token(at - 1).isCapital();
  }

  /** Whether a token is a month although no number stands beside it. */
  boolean isMonthAlone(int at) {
    if (!isMonth(at) || text.word(at).is(Sense.SHORT) || isName(at)) {
      return false;
    }
    boolean led = isLed(at);
    if (!text.is(at, "may") && !text.is(at, "march")) {
      return led || !isCapitalName(at + 1);
    }
    boolean subject = text.word(at + 1).is(Sense.COPULA) || text.is(at + 1, "'s");
    return led || (subject && text.token(at).shape() == Shape.CAPITALISED);
  }

  /** Whether a preposition or a word such as "last" leads to it. */
  boolean isLed(int at) {
    return text.word(at - 1).isAny(BEFORE_ALONE) && at > text.sentenceStart(at);
  }

  /** "Judy May", "an April Fool", "June Smith". */
  private boolean isName(int at) {
    if (text.is(at + 1, "fool") || text.is(at + 1, "fools")) {
      return true;
    }
    boolean first = at == text.sentenceStart(at);
    if (first) {
      return isCapitalName(at + 1);
    }
    int before = at - 1;
    return isCapitalName(before) && !text.word(before).isAny(BEFORE_ALONE);
  }

  private boolean isCapitalName(int at) {
    return text.token(at).shape() == Shape.CAPITALISED && !text.word(at).isAny(CALENDAR);
  }

  /** Whether a token is a season by the words around it. */
  boolean isSeason(int at, boolean yearFollows) {
    if (!text.word(at).is(Sense.SEASON)) {
      return false;
    }
    if (yearFollows) {
      return true;
    }
    boolean deictic = text.word(at - 1).is(Sense.SHIFT) || text.word(at - 1).is(Sense.TO_EVENT);
    boolean other = text.word(at + 1).is(Sense.NOT_A_SEASON);
    return isLed(at) && (deictic || !other);
  }

  /** Whether a token is a weekday by the words around it. */
  boolean isWeekday(int at) {
    return text.word(at).is(Sense.WEEKDAY) && text.token(at).isCapital();
  }

  /** Whether a weekday stands for one day although no date follows it. */
  boolean isWeekdayAlone(int at) {
    if (!isWeekday(at) || text.word(at).is(Sense.SHORT)) {
      return false;
    }
    boolean title = text.word(at + 1).is(Sense.NOT_A_DAY) && text.token(at + 1).isCapital();
    boolean paper = text.is(at - 1, "on") && text.is(at - 2, "mail");
    boolean feast = text.word(at - 1).is(Sense.FEAST) && text.token(at - 1).isCapital();
    return !title
        && !paper
        && !feast
        && !text.is(at - 1, "a")
        && !text.word(at - 1).is(Sense.REPEATED);
  }

  /** Whether a year that stands alone is part of a title or counts something. */
  boolean isYearInTitle(int at) {
    if (text.word(at + 1).is(Sense.COUNTED)) {
      return true;
    }
    int before = at - 1;
    boolean article = text.word(before).is(Sense.DETERMINER);
    boolean title = article && text.hasNext(at) && text.token(at + 1).isCapital();
    boolean named =
        text.token(before).isCapital()
            && !text.word(before).isAny(BEFORE_ALONE)
            && before >= text.sentenceStart(at);
    return title || named || text.word(before).is(Sense.PREFIX);
  }
}
