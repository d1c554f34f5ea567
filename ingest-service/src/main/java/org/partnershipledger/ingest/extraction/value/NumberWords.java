package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;

/** Adds up a number in words: "two hundred and fifty thousand", "one and a half million". */
final class NumberWords {
  private static final int HUNDRED = 2;
  private static final int LONGEST = 24;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ValueText text;
  private final int first;
  private final int limit;
  private int at;

  /** All sums are kept in halves, for "one and a half". */
  private long total;

  private long group;
  private int room = Integer.MAX_VALUE;
  private int smallestScale = Integer.MAX_VALUE;
  private boolean scaled;

  NumberWords(ValueText text, int first, int limit) {
    this.text = text;
    this.first = first;
    this.limit = Math.min(limit, first + LONGEST);
    this.at = first;
  }

  Numeral read() {
    while (at < limit && (number() || scale() || half() || and())) {
      at++;
    }
    BigDecimal value = BigDecimal.valueOf(total + group).divide(TWO);
    return new Numeral(first, at, value, scaled, true);
  }

  private boolean number() {
    Word word = text.word(at);
    int number = word.number(Sense.NUMBER);
    if (!word.is(Sense.NUMBER) || number >= room) {
      return false;
    }
    group += 2L * number;
    room = number >= 20 && number % 10 == 0 ? 10 : 0;
    return true;
  }

  private boolean scale() {
    Word word = text.word(at);
    if (!word.is(Sense.SCALE) || word.is(Sense.ABBREVIATED) || group == 0) {
      return false;
    }
    int scale = word.number(Sense.SCALE);
    if (scale == HUNDRED && group < 200) {
      group *= 100;
      room = 100;
    } else if (scale > HUNDRED && scale < smallestScale) {
      total += group * Math.powExact(10L, scale);
      group = 0;
      room = 1000;
      smallestScale = scale;
    } else {
      return false;
    }
    scaled = true;
    return true;
  }

  /** "one and a half million". */
  private boolean half() {
    boolean stands =
        text.is(at, "and")
            && text.is(at + 1, "a")
            && text.is(at + 2, "half")
            && at + 2 < limit
            && group > 0;
    if (!stands) {
      return false;
    }
    group += 1;
    room = 0;
    at += 2;
    return true;
  }

  /** "and" joins only below a scale: "two hundred and fifty", not "two and three". */
  private boolean and() {
    return scaled
        && room > 0
        && text.is(at, "and")
        && at + 1 < limit
        && text.word(at + 1).is(Sense.NUMBER)
        && text.word(at + 1).number(Sense.NUMBER) < room;
  }
}
