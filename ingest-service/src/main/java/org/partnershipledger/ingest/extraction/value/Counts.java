package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.partnershipledger.ingest.extraction.text.Document;

/** Cardinal numbers in a document that count something. */
public final class Counts {
  private static final int LONGEST = 15;
  private static final Sense[] COUNTING = {Sense.NUMBER, Sense.ORDINAL, Sense.SET};

  private Counts() {}

  /**
   * The counts in the order of the text; numbers of money, shares, dates, times, ages, lengths of
   * time and labels ("option 2") are left out.
   */
  public static List<CountMention> find(Document document) {
    return Values.of(document).counts();
  }

  /**
   * The number that a single key stands for: "two", "forty-two", "12,000", "second", "both".
   *
   * @return empty when it stands for no whole number
   */
  public static OptionalLong valueOf(String key) {
    Word word = Vocabulary.of(key);
    for (Sense sense : COUNTING) {
      if (word.is(sense)) {
        return OptionalLong.of(word.number(sense));
      }
    }
    if (word.is(Sense.SCALE) && !word.is(Sense.ABBREVIATED)) {
      return OptionalLong.of(Math.powExact(10L, word.number(Sense.SCALE)));
    }
    BigDecimal digits = Numerals.digits(key);
    return digits == null || digits.scale() > 0 || digits.precision() > LONGEST
        ? OptionalLong.empty()
        : OptionalLong.of(digits.longValueExact());
  }
}
