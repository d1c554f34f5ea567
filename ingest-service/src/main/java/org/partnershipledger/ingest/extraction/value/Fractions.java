package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.text.Token.Shape;
import org.partnershipledger.ingest.extraction.value.ShareReader.Fraction;

/** Reads fractions that are shares, and leaves those that are not ("a third option"). */
final class Fractions {
  private static final Set<String> NOT_SHARED =
      Set.of("hour", "mile", "century", "dozen", "minute", "decade", "inch", "season", "term");
  private static final Set<String> OWNERS = Set.of("the", "their", "its", "our", "his", "her");
  private static final long TIME = Word.mask(Sense.UNIT, Sense.MONTH, Sense.SEASON);
  private static final int MOST = 100;

  private final ValueText text;

  Fractions(ValueText text) {
    this.text = text;
  }

  /** The fraction that begins at a token; null when none that is a share does. */
  @Nullable Fraction at(int first, int limit) {
    Fraction odds = odds(first, limit);
    if (odds != null) {
      return odds;
    }
    if (text.is(first, "half")) {
      return half(first, limit);
    }
    if (text.word(first).is(Sense.HYPHENATED)) {
      String key = text.key(first);
      return parts(first, first + 1, key, key.indexOf('-'), limit);
    }
    return separate(first, limit);
  }

  /** "one in five patients", "nine out of ten hospitals". */
  private @Nullable Fraction odds(int first, int limit) {
    Numeral some = small(first, limit);
    if (some == null) {
      return null;
    }
    int at = some.end();
    boolean out = text.is(at, "out") && text.is(at + 1, "of");
    if (!out && !text.is(at, "in")) {
      return null;
    }
    int many = out ? at + 2 : at + 1;
    many = text.is(many, "every") ? many + 1 : many;
    Numeral all = small(many, limit);
    if (all == null
        || all.value().compareTo(some.value()) <= 0
        || (text.isNumber(many) && isYear(many))) {
      return null;
    }
    boolean time = text.word(all.end()).isAny(TIME) || text.word(many).isAny(TIME);
    return time ? null : new Fraction(all.end(), percent(some.value(), all.value()), true);
  }

  private @Nullable Numeral small(int first, int limit) {
    if (!text.isNumber(first) && !text.word(first).is(Sense.NUMBER)) {
      return null;
    }
    Numeral numeral = Numerals.at(text, first, limit);
    return numeral != null && numeral.isCount() && numeral.value().signum() > 0 ? numeral : null;
  }

  private boolean isYear(int at) {
    String form = text.token(at).text();
    return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
  }

  /** "half of the sum", "half their budget", "by half". */
  private @Nullable Fraction half(int first, int limit) {
    boolean by = text.is(first - 1, "by") && endsPhrase(first + 1, limit);
    boolean placed = isClear(first - 1);
    boolean owned = OWNERS.contains(text.key(first + 1)) && placed;
    boolean of = text.is(first + 1, "of") && placed && isShared(first + 1);
    return by || owned || of ? new Fraction(first + 1, BigDecimal.valueOf(50), owned) : null;
  }

  /** "two-thirds of" as one token. */
  private @Nullable Fraction parts(int first, int end, String key, int dash, int limit) {
    Word some = Vocabulary.of(key.substring(0, dash));
    Word part = Vocabulary.of(key.substring(dash + 1));
    if (!some.is(Sense.NUMBER) || !part.is(Sense.FRACTION)) {
      return null;
    }
    return ifShare(first, end, some.number(Sense.NUMBER), part.number(Sense.FRACTION), limit);
  }

  /** "a fifth of", "three quarters of", "cut by a fifth". */
  private @Nullable Fraction separate(int first, int limit) {
    Word some = text.word(first);
    Word part = text.word(first + 1);
    boolean article = text.is(first, "a") || text.is(first, "an");
    if (first + 1 >= limit || !part.is(Sense.FRACTION) || !(article || some.is(Sense.NUMBER))) {
      return null;
    }
    int number = article ? 1 : some.number(Sense.NUMBER);
    boolean half = part.number(Sense.FRACTION) == 2;
    return half && !text.is(first + 2, "of")
        ? null
        : ifShare(first, first + 2, number, part.number(Sense.FRACTION), limit);
  }

  private @Nullable Fraction ifShare(int first, int end, int some, int all, int limit) {
    boolean of = text.is(end, "of") && isShared(end);
    boolean amount =
        endsPhrase(end, limit) && (isAmount(first) || (all > 4 && !text.is(end, "of")));
    return some < all && (of || amount)
        ? new Fraction(end, percent(BigDecimal.valueOf(some), BigDecimal.valueOf(all)), false)
        : null;
  }

  /** "by a fifth", "nearly a third", "more than a quarter", "lost a third". */
  private boolean isAmount(int first) {
    Bounds bounds = Bounds.around(text, first, first + 1);
    String before = text.key(bounds.first() - 1);
    return bounds.first() < first
        || before.equals("by")
        || before.equals("than")
        || text.word(bounds.first() - 1).is(Sense.CUT);
  }

  /** "of" leads to what it is a share of, not to an hour or a mile. */
  private boolean isShared(int of) {
    int noun = text.is(of + 1, "an") || text.is(of + 1, "a") ? of + 2 : of + 1;
    return !NOT_SHARED.contains(text.key(noun))
        && !text.word(noun).is(Sense.SCALE)
        && noun < text.size();
  }

  private boolean isClear(int before) {
    Shape shape = text.token(before).shape();
    return (!text.isWord(before) && shape != Shape.POSSESSIVE && shape != Shape.NUMBER)
        || text.word(before).is(Sense.BEFORE_HALF)
        || text.word(before).is(Sense.CUT);
  }

  private boolean endsPhrase(int at, int limit) {
    return at >= limit
        || (text.token(at).shape() == Shape.MARK && !text.isDash(at))
        || text.token(at).shape() == Shape.QUOTE
        || text.word(at).is(Sense.ENDS_BASE);
  }

  private static BigDecimal percent(BigDecimal some, BigDecimal all) {
    BigDecimal percent =
        some.multiply(BigDecimal.valueOf(MOST)).divide(all, 2, RoundingMode.HALF_UP);
    BigDecimal plain = percent.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
