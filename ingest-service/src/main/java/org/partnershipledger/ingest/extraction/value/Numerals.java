package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words. */
final class Numerals {
  private static final int LONGEST = 24;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private Numerals() {}

  /** The number that begins at a token; null when none does. */
  static @Nullable Numeral at(ValueText text, int first, int limit) {
    if (first >= limit) {
      return null;
    }
    if (text.isNumber(first)) {
      BigDecimal value = digits(text.token(first).text());
      return value == null
          ? null
          : scaled(text, new Numeral(first, first + 1, value, false, false), limit);
    }
    return words(text, first, limit);
  }

  /** Digits with commas between groups of three and at most one point; null for any other. */
  static @Nullable BigDecimal digits(String form) {
    if (form.length() > LONGEST) {
      return null;
    }
    int point = form.indexOf('.');
    String whole = point < 0 ? form : form.substring(0, point);
    String rest = point < 0 ? "" : form.substring(point + 1);
    if (!isGrouped(whole) || !isDigits(rest)) {
      return null;
    }
    String plain = whole.replace(",", "");
    return new BigDecimal(rest.isEmpty() ? plain : plain + "." + rest);
  }

  private static boolean isGrouped(String whole) {
    int comma = whole.indexOf(',');
    if (comma < 0) {
      return !whole.isEmpty() && isDigits(whole);
    }
    int fromEnd = whole.length() - comma;
    if (comma == 0 || comma > 3 || fromEnd % 4 != 0) {
      return false;
    }
    for (int i = 0; i < whole.length(); i++) {
      boolean separator = i >= comma && (i - comma) % 4 == 0;
      if (separator != (whole.charAt(i) == ',') || (!separator && !isDigit(whole.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!isDigit(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Numeral scaled(ValueText text, Numeral numeral, int limit) {
    int at = numeral.end();
    while (at < limit && text.word(at).is(Sense.SCALE) && !text.word(at).is(Sense.ABBREVIATED)) {
      numeral = numeral.scaledBy(text.word(at).number(Sense.SCALE), at + 1);
      at++;
      if (at - numeral.first() > 4) {
        break;
      }
    }
    return numeral;
  }

  private static @Nullable Numeral words(ValueText text, int first, int limit) {
    return switch (text.key(first)) {
      case "a", "an" -> article(text, first, limit);
      case "half" -> partOfScale(text, first, first + 1, limit, HALF);
      case "three-quarters" ->
          partOfScale(text, first, first + 1, limit, QUARTER.multiply(BigDecimal.valueOf(3)));
      default ->
          text.word(first).is(Sense.NUMBER) ? new NumberWords(text, first, limit).read() : null;
    };
  }

  /** "a hundred", "a million", "a quarter of a million", "a dozen". */
  private static @Nullable Numeral article(ValueText text, int first, int limit) {
    int next = first + 1;
    if (next >= limit) {
      return null;
    }
    if (text.word(next).is(Sense.SCALE) && !text.word(next).is(Sense.ABBREVIATED)) {
      Numeral one = new Numeral(first, next, BigDecimal.ONE, false, true);
      return scaled(text, one, limit);
    }
    if (text.is(next, "quarter") && text.is(next + 1, "of")) {
      return partOfScale(text, first, next + 2, limit, QUARTER);
    }
    if (text.is(next, "dozen")) {
      return new Numeral(first, next + 1, BigDecimal.valueOf(12), false, true);
    }
    return text.is(next, "half") ? partOfScale(text, first, next + 1, limit, HALF) : null;
  }

  /** "half a million", "half of a billion". */
  private static @Nullable Numeral partOfScale(
      ValueText text, int first, int at, int limit, BigDecimal part) {
    int scale = text.is(at, "of") ? at + 1 : at;
    scale = text.is(scale, "a") ? scale + 1 : scale;
    boolean isScale =
        scale < limit
            && text.word(scale).is(Sense.SCALE)
            && !text.word(scale).is(Sense.ABBREVIATED)
            && scale > at;
    return isScale ? scaled(text, new Numeral(first, scale, part, false, true), limit) : null;
  }
}
