package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** Reads single amounts of pounds: "£50m", "GBP 50m", "50 million pounds". */
final class Sums {
  private static final int POUNDS = 1;
  private static final BigDecimal LEAST_UNSCALED = BigDecimal.valueOf(100);

  private final ValueText text;

  Sums(ValueText text) {
    this.text = text;
  }

  /** The amount with a sign of pounds that begins at a token; null when none does. */
  @Nullable Sum signed(int first, int limit) {
    int number = afterSign(first);
    if (number < 0) {
      return null;
    }
    Numeral numeral = Numerals.at(text, number, limit);
    return numeral == null ? null : withUnit(first, numeral, limit, true);
  }

  /** Index of the number behind a sign or word of pounds; -1 where none stands. */
  int afterSign(int index) {
    Word first = text.word(index);
    if (first.is(Sense.CURRENCY)) {
      return first.number(Sense.CURRENCY) == POUNDS ? index + 1 : -1;
    }
    String key = first.is(Sense.SPELLS) ? text.key(index) : "";
    boolean word = key.equals("gbp") || (key.equals("pounds") && text.isNumber(index + 1));
    return word ? index + 1 : -1;
  }

  /** An amount in which the word follows: "nine million pounds"; null when none begins here. */
  @Nullable Sum spelled(int first, int limit) {
    Numeral numeral = Numerals.at(text, first, limit);
    if (numeral == null) {
      return null;
    }
    Sum sum = withUnit(first, numeral, limit, false);
    if (sum == null) {
      return null;
    }
    int end = sum.end();
    boolean pounds = end < limit && (text.is(end, "pounds") || text.is(end, "pound"));
    boolean enough = sum.powerOfTen() > 0 || sum.pounds().compareTo(LEAST_UNSCALED) >= 0;
    if (!pounds || !enough) {
      return null;
    }
    int last = text.is(end + 1, "sterling") && end + 1 < limit ? end + 2 : end + 1;
    return new Sum(first, last, sum.pounds(), sum.powerOfTen(), sum.suffix(), true);
  }

  /** A number with a unit but without a sign, as the far end of a range. */
  @Nullable Sum bare(int first, int limit) {
    if (!text.isNumber(first)) {
      return null;
    }
    Numeral numeral = Numerals.at(text, first, limit);
    Sum sum = numeral == null ? null : withUnit(first, numeral, limit, false);
    return sum == null || sum.powerOfTen() == 0 ? null : sum;
  }

  /** Index one past an amount in another currency that begins at a token; -1 where none does. */
  int foreignEnd(int first, int limit) {
    boolean sign = text.word(first).number(Sense.CURRENCY) > POUNDS;
    Numeral numeral = sign ? Numerals.at(text, first + 1, limit) : null;
    if (numeral == null) {
      return -1;
    }
    Sum sum = withUnit(first, numeral, limit, true);
    return sum == null ? numeral.end() : sum.end();
  }

  /** Whether a number is of another currency, by the word behind it. */
  boolean isForeign(int numberEnd) {
    return text.word(numberEnd).is(Sense.FOREIGN);
  }

  /** Adds a unit that touches the number or follows it: "50m", "50 m", "1-billion", "20m-plus". */
  @Nullable Sum withUnit(int first, Numeral numeral, int limit, boolean marked) {
    int power = numeral.scaled() ? powerOf(numeral) : 0;
    int end = numeral.end();
    Qualifier suffix = Qualifier.EXACT;
    int unit = text.isDash(end) && text.touchesNext(end) ? end + 1 : end;
    if (unit < limit && text.isWord(unit)) {
      String key = text.key(unit);
      int dash = key.indexOf('-');
      Word word = dash < 0 ? text.word(unit) : Vocabulary.of(key.substring(0, dash));
      boolean unitOfMoney = word.is(Sense.SCALE) && (unit == end || !word.is(Sense.ABBREVIATED));
      if (unitOfMoney && (power == 0 || dash >= 0)) {
        power += word.number(Sense.SCALE);
        numeral = numeral.scaledBy(word.number(Sense.SCALE), unit + 1);
        end = unit + 1;
        suffix = key.endsWith("-plus") ? Qualifier.AT_LEAST : suffix;
      }
    }
    Sum sum = new Sum(first, end, numeral.value(), power, suffix, marked);
    return sum.isSane() ? sum : null;
  }

  /** The scale of a number that has one in words, so that a range can share it. */
  private int powerOf(Numeral numeral) {
    for (int i = numeral.first(); i < numeral.end(); i++) {
      Word word = text.word(i);
      if (i + 1 == numeral.end() && word.is(Sense.SCALE)) {
        return word.number(Sense.SCALE);
      }
    }
    return 1;
  }
}
