package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds cardinal numbers that count something. */
final class CountReader {
  private static final long MAY_BEGIN = Word.mask(Sense.DIGITS, Sense.NUMBER, Sense.SPELLS);
  private static final long AFTER_ARTICLE = Word.mask(Sense.SCALE, Sense.FRACTION, Sense.SET);
  private static final long MEASURED = Word.mask(Sense.UNIT, Sense.MEASURED);

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
      Bounds bounds = boundsOf(numeral);
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

  /** "Under two boards" and "over three sites" say where, not how many. */
  private Bounds boundsOf(Numeral numeral) {
    Bounds bounds = Bounds.around(text, numeral.first(), numeral.end());
    boolean place = bounds.end() == numeral.end() && bounds.first() == numeral.first() - 1;
    boolean few = numeral.value().compareTo(BigDecimal.TEN) < 0;
    return place && few && text.word(bounds.first()).is(Sense.PLACE)
        ? new Bounds(numeral.first(), numeral.end(), Qualifier.EXACT)
        : bounds;
  }

  private boolean mayBegin(int at) {
    Word word = text.word(at);
    boolean article = word.is(Sense.LEADS);
    return word.isAny(MAY_BEGIN) && (!article || text.word(at + 1).isAny(AFTER_ARTICLE));
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
    String form = text.token(at).text();
    NumberPair pair = NumberPair.of(form);
    boolean years = form.length() > 4 && isYear(form.substring(0, 4));
    return pair == null || years ? null : new Numeral(at, at + 1, pair.high(), false, false);
  }

  private boolean counts(Numeral numeral) {
    int first = numeral.first();
    int next = numeral.end();
    if (numeral.end() == first + 1 && text.is(first, "one")) {
      return isOneOfSomething(first);
    }
    if (text.word(next).isAny(MEASURED)) {
      return false;
    }
    if (text.isNumber(first) && !countsInDigits(first, next)) {
      return false;
    }
    if (measuresWithNext(next)) {
      return false;
    }
    boolean joined = text.isDash(next) && text.touchesNext(next) && text.touchesNext(next - 1);
    return !joined && !isLabel(first);
  }

  /** "25 to 30 years": the first number measures what the second does. */
  private boolean measuresWithNext(int next) {
    boolean join = text.is(next, "to") || text.is(next, "or") || text.isDash(next);
    Numeral second = join ? Numerals.at(text, next + 1, text.size()) : null;
    return second != null && text.word(second.end()).isAny(MEASURED);
  }

  private boolean countsInDigits(int first, int next) {
    String form = text.token(first).text();
    boolean padded = isPadded(form) || (text.isNumber(first - 1) && !taken.get(first - 1));
    boolean listed =
        first == text.sentenceStart(first) && (text.is(next, ".") || text.is(next, ")"));
    boolean touching = text.token(first - 1).end() == text.token(first).start();
    boolean part =
        touching && (text.isDash(first - 1) || text.isWord(first - 1) || text.is(first - 1, "."));
    boolean word = text.isWord(next) && text.token(next).start() == text.token(next - 1).end();
    boolean year = isYear(form) && !text.word(next).is(Sense.COUNTED);
    return !padded && !listed && !part && !word && !year && !text.is(next, "%");
  }

  /** "option 2", "by year five". */
  private boolean isLabel(int first) {
    boolean year = text.is(first - 1, "year") && text.word(first - 2).is(Sense.PREPOSITION);
    return text.word(first - 1).is(Sense.PREFIX)
        || (year && !text.word(first - 2).is(Sense.TO_EVENT));
  }

  /** "01225 123456" is a telephone number. */
  private static boolean isPadded(String form) {
    return form.length() > 1 && form.startsWith("0");
  }

  private boolean isOneOfSomething(int at) {
    Shape shape = text.token(at + 1).shape();
    boolean word = shape == Shape.LOWER || shape == Shape.CAPITALISED || shape == Shape.UPPER;
    return word
        && text.hasNext(at)
        && !text.word(at + 1).is(Sense.NOT_ONE_BEFORE)
        && !text.word(at - 1).is(Sense.NOT_ONE_AFTER)
        && !text.word(at - 1).is(Sense.PREFIX)
        && !text.word(at + 1).is(Sense.UNIT);
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
  }
}
