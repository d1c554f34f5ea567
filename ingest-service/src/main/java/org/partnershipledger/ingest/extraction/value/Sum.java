package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * One amount of pounds before its bounds are known.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param pounds the amount
 * @param powerOfTen the scale that its unit stands for; 0 without a unit
 * @param suffix a qualifier that its last token carries ("£10m-plus")
 * @param marked whether it carries a sign or word of currency
 */
record Sum(
    int first, int end, BigDecimal pounds, int powerOfTen, Qualifier suffix, boolean marked) {
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

  /** The number without its unit. */
  BigDecimal mantissa() {
    return pounds.scaleByPowerOfTen(-powerOfTen);
  }

  /** The same number with the unit of another: "£10 and £20 million". */
  Sum withUnitOf(Sum other) {
    return new Sum(
        first, end, pounds.scaleByPowerOfTen(other.powerOfTen), other.powerOfTen, suffix, marked);
  }

  /** Whether the unit of a later amount is meant for this one too. */
  boolean sharesUnitOf(Sum later) {
    return powerOfTen == 0
        && later.powerOfTen > 0
        && pounds.compareTo(BigDecimal.valueOf(1000)) < 0
        && pounds.compareTo(later.mantissa()) <= 0;
  }

  /** Whether pence of it can be counted. */
  boolean isSane() {
    return pounds.compareTo(LARGEST) <= 0;
  }

  /** The amount in pence, rounded half up. */
  long pence() {
    return pounds.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
  }
}
