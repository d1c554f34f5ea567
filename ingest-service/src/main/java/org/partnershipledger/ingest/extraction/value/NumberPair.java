package org.partnershipledger.ingest.extraction.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that a dash joins into one token: "10-20".
 *
 * @param low the smaller number
 * @param high the greater number
 */
record NumberPair(BigDecimal low, BigDecimal high) {

  /** The pair that a token is; null when it is none, or does not grow. */
  static @Nullable NumberPair of(String form) {
    int dash = Math.max(form.indexOf('-'), form.indexOf('\u2013'));
    if (dash < 1) {
      return null;
    }
    BigDecimal low = Numerals.digits(form.substring(0, dash));
    BigDecimal high = Numerals.digits(form.substring(dash + 1));
    return low == null || high == null || low.compareTo(high) >= 0
        ? null
        : new NumberPair(low, high);
  }
}
