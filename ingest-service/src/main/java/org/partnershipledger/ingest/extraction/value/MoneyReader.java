package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Finds amounts of pounds and their bounds, sentence by sentence. */
final class MoneyReader {
  private static final long MAY_BEGIN =
      Word.mask(Sense.CURRENCY, Sense.DIGITS, Sense.NUMBER, Sense.SPELLS);
  private static final long AFTER_ARTICLE = Word.mask(Sense.SCALE, Sense.FRACTION);
  private static final long TREND = Word.mask(Sense.TREND);
  private static final int REACH_OF_TREND = 8;

  private final ValueText text;
  private final Sums sums;
  private final BitSet taken;
  private final List<MoneyMention> found = new ArrayList<>();

  private MoneyReader(ValueText text, BitSet taken) {
    this.text = text;
    this.sums = new Sums(text);
    this.taken = taken;
  }

  /** The amounts in order; their tokens, and those of other currencies, become taken. */
  static List<MoneyMention> read(ValueText text, BitSet taken) {
    MoneyReader reader = new MoneyReader(text, taken);
    for (Sentence sentence : text.document().sentences()) {
      int at = sentence.first();
      while (at < sentence.last()) {
        at = reader.readAt(at, sentence.last());
      }
    }
    return List.copyOf(reader.found);
  }

  private int readAt(int at, int limit) {
    if (!mayBegin(at)) {
      return at + 1;
    }
    int foreign = sums.foreignEnd(at, limit);
    if (foreign > 0) {
      taken.set(at, foreign);
      return foreign;
    }
    int numberRange = numberRange(at, limit);
    if (numberRange > 0) {
      return numberRange;
    }
    Sum sum = sums.signed(at, limit);
    sum = sum == null ? sums.spelled(at, limit) : sum;
    return sum == null ? at + 1 : withSecond(sum, limit);
  }

  private boolean mayBegin(int at) {
    Word word = text.word(at);
    boolean article = word.is(Sense.LEADS);
    return word.isAny(MAY_BEGIN) && (!article || text.word(at + 1).isAny(AFTER_ARTICLE));
  }

  /** "£10-20m": both numbers are one token. Returns one past it, or -1. */
  private int numberRange(int at, int limit) {
    int number = sums.afterSign(at);
    if (number < 0 || number >= limit || !text.isNumber(number)) {
      return -1;
    }
    NumberPair pair = NumberPair.of(text.token(number).text());
    if (pair == null) {
      return -1;
    }
    Numeral numeral = new Numeral(number, number + 1, pair.high(), false, false);
    Sum upper = sums.withUnit(at, numeral, limit, true);
    if (upper == null) {
      return -1;
    }
    Sum lower = new Sum(at, upper.end(), pair.low(), 0, Qualifier.EXACT, true).withUnitOf(upper);
    return addRange(lower, upper, at);
  }

  private int withSecond(Sum first, int limit) {
    int join = first.end();
    Sum second = join + 1 < limit && isJoin(join) ? other(join + 1, limit) : null;
    if (second == null) {
      return add(first);
    }
    Sum lower = first.sharesUnitOf(second) ? first.withUnitOf(second) : first;
    boolean grows = lower.pounds().compareTo(second.pounds()) < 0;
    int begin = Bounds.around(text, first.first(), first.end()).first();
    if (grows && isRange(begin, join)) {
      int opener = text.is(begin - 1, "between") || text.is(begin - 1, "from") ? begin - 1 : begin;
      return addRange(lower, second, opener);
    }
    boolean listed = text.is(join, "and") || text.is(join, "or");
    return add(listed && second.marked() ? lower : first);
  }

  private boolean isJoin(int at) {
    return text.isDash(at) || text.is(at, "to") || text.is(at, "and") || text.is(at, "or");
  }

  private @Nullable Sum other(int at, int limit) {
    Sum signed = sums.signed(at, limit);
    return signed == null ? sums.bare(at, limit) : signed;
  }

  /** "rose from £3m to £6m" is a change; "by £3m to £6m" and "between £3m and £6m" are ranges. */
  private boolean isRange(int begin, int join) {
    if (text.is(join, "and")) {
      return text.is(begin - 1, "between");
    }
    if (text.is(join, "or")) {
      return false;
    }
    return text.isDash(join) || text.is(begin - 1, "by") || !followsTrend(begin);
  }

  private boolean followsTrend(int begin) {
    int from = Math.max(text.sentenceStart(begin), begin - REACH_OF_TREND);
    for (int i = from; i < begin; i++) {
      if (text.word(i).isAny(TREND)) {
        return true;
      }
    }
    return false;
  }

  private int addRange(Sum lower, Sum upper, int qualifierFirst) {
    String words = text.slice(qualifierFirst, upper.end());
    Money money =
        new Money(
            OptionalLong.of(lower.pence()),
            OptionalLong.of(upper.pence()),
            Qualifier.BETWEEN,
            words);
    return add(new MoneyMention(lower.first(), upper.end(), qualifierFirst, money));
  }

  private int add(Sum sum) {
    Bounds bounds = Bounds.around(text, sum.first(), sum.end());
    if (sum.suffix() != Qualifier.EXACT && bounds.qualifier() == Qualifier.EXACT) {
      bounds = new Bounds(sum.first(), sum.end(), sum.suffix());
    }
    OptionalLong pence = OptionalLong.of(sum.pence());
    Money money =
        new Money(
            bounds.hasLower() ? pence : OptionalLong.empty(),
            bounds.hasUpper() ? pence : OptionalLong.empty(),
            bounds.qualifier(),
            text.slice(bounds.first(), bounds.end()));
    return add(new MoneyMention(sum.first(), bounds.end(), bounds.first(), money));
  }

  private int add(MoneyMention mention) {
    found.add(mention);
    taken.set(mention.qualifierFirst(), mention.end());
    return mention.end();
  }
}
