package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param value the number, with its scale
 * @param scaled whether it has a word of scale ("million")
 * @param inWords whether it is written in words
 */
record Numeral(int first, int end, BigDecimal value, boolean scaled, boolean inWords) {
  /** The same number with a scale added. */
  Numeral scaledBy(int powerOfTen, int newEnd) {
    return new Numeral(first, newEnd, value.scaleByPowerOfTen(powerOfTen), true, inWords);
  }

  /** Whether it is a whole number that fits. */
  boolean isCount() {
    return value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() <= 15;
  }
}
