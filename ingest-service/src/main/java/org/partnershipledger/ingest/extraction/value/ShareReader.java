package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Finds percentages and fractions, with what they are a share of. */
final class ShareReader {
  private static final long MAY_BEGIN = Word.mask(Sense.NUMBER, Sense.FRACTION, Sense.HYPHENATED);
  private static final int REACH_OF_TREND = 8;

  private final ValueText text;
  private final BitSet taken;
  private final Fractions fractions;
  private final ShareBase base;
  private final List<ShareMention> found = new ArrayList<>();

  private ShareReader(ValueText text, BitSet taken) {
    this.text = text;
    this.taken = taken;
    this.fractions = new Fractions(text);
    this.base = new ShareBase(text);
  }

  /** The shares in order; their tokens become taken. */
  static List<ShareMention> read(ValueText text, BitSet taken) {
    ShareReader reader = new ShareReader(text, taken);
    for (Sentence sentence : text.document().sentences()) {
      int at = sentence.first();
      while (at < sentence.last()) {
        at = taken.get(at) ? at + 1 : reader.readAt(at, sentence.last());
      }
    }
    return List.copyOf(reader.found);
  }

  private int readAt(int at, int limit) {
    boolean number = text.isNumber(at);
    if (!number && !text.word(at).isAny(MAY_BEGIN) && !isArticle(at)) {
      return at + 1;
    }
    int joined = number ? joinedRange(at, limit) : -1;
    if (joined > 0) {
      return joined;
    }
    Fraction fraction = fractions.at(at, limit);
    if (fraction != null) {
      return add(at, fraction.end(), fraction.percent(), fraction.baseFollows());
    }
    Numeral numeral = Numerals.at(text, at, limit);
    if (numeral == null) {
      return at + 1;
    }
    return percentage(numeral, limit);
  }

  private boolean isArticle(int at) {
    return text.word(at).is(Sense.LEADS) && text.word(at + 1).is(Sense.FRACTION);
  }

  private int percentage(Numeral first, int limit) {
    int sign = signEnd(first.end(), limit);
    int join = sign > 0 ? sign : first.end();
    Numeral second = isJoin(join, limit) ? Numerals.at(text, join + 1, limit) : null;
    int secondEnd = second == null ? -1 : signEnd(second.end(), limit);
    if (second != null && secondEnd > 0) {
      return pair(first, join, second, secondEnd);
    }
    return sign > 0 ? add(first.first(), sign, first.value(), false) : first.end();
  }

  private int pair(Numeral first, int join, Numeral second, int end) {
    boolean grows = first.value().compareTo(second.value()) < 0;
    int begin = Bounds.around(text, first.first(), end).first();
    boolean and = text.is(join, "and");
    boolean between = text.is(begin - 1, "between");
    boolean range = grows && (and ? between : !text.is(join, "or") && !followsTrend(begin));
    if (!range) {
      int next = add(first.first(), join, first.value(), false);
      return Math.max(next, add(second.first(), end, second.value(), false));
    }
    boolean opened = between || text.is(begin - 1, "from");
    return addRange(first.first(), end, opened ? begin - 1 : begin, first.value(), second.value());
  }

  /** "12-14 per cent": both numbers are one token. Returns one past it, or -1. */
  private int joinedRange(int at, int limit) {
    NumberPair pair = NumberPair.of(text.token(at).text());
    int sign = pair == null ? -1 : signEnd(at + 1, limit);
    return pair == null || sign < 0
        ? -1
        : addRange(at, sign, Bounds.around(text, at, sign).first(), pair.low(), pair.high());
  }

  /** Index one past "%", "per cent", "percent" or "pc"; -1 where none stands, or for points. */
  private int signEnd(int at, int limit) {
    if (at >= limit) {
      return -1;
    }
    int end =
        switch (text.key(at)) {
          case "%", "percent", "pc", "percentage" -> at + 1;
          case "per" -> text.is(at + 1, "cent") && at + 1 < limit ? at + 2 : -1;
          default -> -1;
        };
    boolean points = end > 0 && (text.is(end, "point") || text.is(end, "points"));
    return points ? -1 : end;
  }

  private boolean isJoin(int at, int limit) {
    boolean join = text.isDash(at) || text.is(at, "to") || text.is(at, "and") || text.is(at, "or");
    return join && at + 1 < limit;
  }

  private boolean followsTrend(int begin) {
    if (text.is(begin - 1, "by")) {
      return false;
    }
    int from = Math.max(text.sentenceStart(begin), begin - REACH_OF_TREND);
    for (int i = from; i < begin; i++) {
      if (text.word(i).is(Sense.TREND)) {
        return true;
      }
    }
    return false;
  }

  private int add(int first, int end, BigDecimal percent, boolean baseFollows) {
    Bounds bounds = Bounds.around(text, first, end);
    Optional<BigDecimal> value = Optional.of(percent);
    Optional<String> of = baseFollows ? base.behind(end) : base.of(bounds.first(), bounds.end());
    Percentage share =
        new Percentage(
            bounds.hasLower() ? value : Optional.empty(),
            bounds.hasUpper() ? value : Optional.empty(),
            bounds.qualifier(),
            of,
            text.slice(bounds.first(), bounds.end()));
    return add(new ShareMention(first, bounds.end(), bounds.first(), share));
  }

  private int addRange(int first, int end, int qualifierFirst, BigDecimal low, BigDecimal high) {
    Percentage share =
        new Percentage(
            Optional.of(low),
            Optional.of(high),
            Qualifier.BETWEEN,
            base.of(qualifierFirst, end),
            text.slice(qualifierFirst, end));
    return add(new ShareMention(first, end, qualifierFirst, share));
  }

  private int add(ShareMention mention) {
    found.add(mention);
    taken.set(mention.qualifierFirst(), mention.end());
    return mention.end();
  }

  /**
   * A fraction in words.
   *
   * @param end index one past its last token
   * @param percent its value in per cent
   * @param baseFollows whether its base follows directly: "one in five patients"
   */
  record Fraction(int end, BigDecimal percent, boolean baseFollows) {}
}
