package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import org.partnershipledger.analytics.figure.Quantity;

/** A change in per cent of where it began: {@code 100 × (to − from) / from}. */
public final class PercentChange {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PercentChange() {}

  /** The change; 3 to 6 = 100 per cent. The beginning is not zero. */
  public static BigDecimal between(BigDecimal from, BigDecimal to) {
    return to.subtract(from).multiply(HUNDRED).divide(from, Quantity.PRECISION);
  }
}
