package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds cardinal numbers that count something. */
final class CountReader {
  private static final long MAY_BEGIN = Word.mask(Sense.NUMBER);
  private static final Set<String> ONE_IS_PRONOUN_BEFORE =
      Set.of(
          "of", "another", "that", "who", "which", "is", "was", "should", "could", "can", "would",
          "may", "must", "or", "and", "to", "in", "on", "at", "by", "for", "day", "side", "hand",
          "end", "thing", "way", "with", "where", "has", "had", "will", "said", "more", "time",
          "more", "wonders", "from", "after", "than", "as", "does", "did");
  private static final Set<String> ONE_IS_PRONOUN_AFTER =
      Set.of(
          "no", "any", "every", "some", "each", "this", "that", "the", "which", "another", "first",
          "second", "third", "last", "next", "new", "good", "only", "its", "their", "such", "other");
  private static final Set<String> TIMES = Set.of("am", "pm", "o'clock", "gmt", "bst", "a.m", "p.m");
  private static final Set<String> MEASURES =
      Set.of("minute", "minutes", "hour", "hours", "second", "seconds", "st", "nd", "rd", "th", "p");

  private final ValueText text;
  private final BitSet taken;
  private final List<CountMention> found = new ArrayList<>();

  private CountReader(ValueText text, BitSet taken) {
    this.text = text;
    this.taken = taken;
  }

  /** The counts in order, outside the tokens that are taken. */
  static List<CountMention> read(ValueText text, BitSet taken) {
    CountReader reader = new CountReader(text, taken);
    for (Sentence sentence : text.document().sentences()) {
      int at = sentence.first();
      while (at < sentence.last()) {
        at = taken.get(at) ? at + 1 : reader.readAt(at, sentence.last());
      }
    }
    return List.copyOf(reader.found);
  }

  private int readAt(int at, int limit) {
    if (!mayBegin(at)) {
      return at + 1;
    }
    Numeral numeral = Numerals.at(text, at, limit);
    numeral = numeral == null && text.isNumber(at) ? range(at) : numeral;
    if (numeral == null || taken.get(numeral.end() - 1)) {
      return at + 1;
    }
    numeral = withAbbreviation(numeral);
    if (numeral.isCount() && counts(numeral)) {
      Bounds bounds = Bounds.around(text, at, numeral.end());
      boolean range = text.isNumber(at) && Numerals.digits(text.token(at).text()) == null;
      found.add(
          new CountMention(
              at,
              numeral.end(),
              bounds.first(),
              numeral.value().longValueExact(),
              range ? Qualifier.BETWEEN : bounds.qualifier()));
    }
    return numeral.end();
  }

  private boolean mayBegin(int at) {
    if (text.isNumber(at)) {
      return true;
    }
    return switch (text.key(at)) {
      case "a" -> text.word(at + 1).is(Sense.SCALE) || text.is(at + 1, "dozen") || text.is(at + 1, "quarter");
      case "half" -> true;
      default -> text.word(at).isAny(MAY_BEGIN);
    };
  }

  /** "1.5m people": the unit is read only where people or things counted follow. */
  private Numeral withAbbreviation(Numeral numeral) {
    int unit = numeral.end();
    Word word = text.word(unit);
    boolean stands = word.is(Sense.SCALE) && text.token(unit - 1).end() == text.token(unit).start();
    return stands && !numeral.scaled() && text.word(unit + 1).is(Sense.COUNTED)
        ? numeral.scaledBy(word.number(Sense.SCALE), unit + 1)
        : numeral;
  }

  /** "600-700" as its upper number; null for years and other pairs that do not grow. */
  private @Nullable Numeral range(int at) {
    String form = text.token(at).text().replace('\u2013', '-');
    int dash = form.indexOf('-');
    BigDecimal low = dash < 0 ? null : Numerals.digits(form.substring(0, dash));
    BigDecimal high = dash < 0 ? null : Numerals.digits(form.substring(dash + 1));
    boolean grows = low != null && high != null && low.compareTo(high) < 0 && !isYear(form.substring(0, dash));
    return grows ? new Numeral(at, at + 1, high, false, false) : null;
  }

  private boolean counts(Numeral numeral) {
    int first = numeral.first();
    int next = numeral.end();
    if (numeral.end() == first + 1 && text.is(first, "one")) {
      return isOneOfSomething(first);
    }
    if (text.word(next).is(Sense.UNIT) || MEASURES.contains(text.key(next)) || isTime(next)) {
      return false;
    }
    if (text.isNumber(first) && !countsInDigits(first, next)) {
      return false;
    }
    boolean joined = text.isDash(next) && text.touchesNext(next) && text.touchesNext(next - 1);
    return !joined && !text.word(first - 1).is(Sense.PREFIX);
  }

  private boolean countsInDigits(int first, int next) {
    String form = text.token(first).text();
    boolean padded = form.length() > 1 && form.startsWith("0");
    boolean listed = first == text.sentenceStart(first) && (text.is(next, ".") || text.is(next, ")"));
    boolean touching = text.token(first - 1).end() == text.token(first).start();
    boolean part = touching && (text.isDash(first - 1) || text.isWord(first - 1) || text.is(first - 1, "."));
    boolean word = text.isWord(next) && text.token(next).start() == text.token(next - 1).end();
    boolean year = isYear(form) && !text.word(next).is(Sense.COUNTED);
    return !padded && !listed && !part && !word && !year && !text.is(next, "%");
  }

  private boolean isTime(int next) {
    return TIMES.contains(text.key(next));
  }

  private boolean isOneOfSomething(int at) {
    Shape shape = text.token(at + 1).shape();
    boolean word = shape == Shape.LOWER || shape == Shape.CAPITALISED || shape == Shape.UPPER;
    return word
        && !ONE_IS_PRONOUN_BEFORE.contains(text.key(at + 1))
        && !ONE_IS_PRONOUN_AFTER.contains(text.key(at - 1))
        && !text.word(at - 1).is(Sense.PREFIX)
        && !text.word(at + 1).is(Sense.UNIT);
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
  }
}
