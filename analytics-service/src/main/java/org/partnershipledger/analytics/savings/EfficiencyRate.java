package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * The ordinary efficiency that the NHS asked of its bodies in a financial year, in per cent of
 * turnover: the yardstick of M3.
 *
 * <p>2010-11 to 2014-15: 4 to 5; 2015-16 to 2020-21: 2 (band 1 to 3); 2021-22 to 2023-24: 2 to 3;
 * from 2024-25: 5. Of a band the middle stands for it. Source: METRICS section 0 (Monitor and Audit
 * Commission 2012, national tariff 2015-20, HSJ request of 2024-25).
 *
 * @param percent per cent of turnover, with its band
 */
public record EfficiencyRate(Quantity percent) {
  private static final int FIRST_YEAR = 2010;

  /** The rate of a financial year; empty before 2010-11, for which none is on record. */
  public static Optional<EfficiencyRate> of(FinancialYear year) {
    int start = year.startYear();
    if (start < FIRST_YEAR) {
      return Optional.empty();
    }
    if (start <= 2014) {
      return Optional.of(band("4.5", "4", "5"));
    }
    if (start <= 2020) {
      return Optional.of(band("2", "1", "3"));
    }
    return Optional.of(start <= 2023 ? band("2.5", "2", "3") : band("5", "5", "5"));
  }

  private static EfficiencyRate band(String middle, String low, String high) {
    return new EfficiencyRate(
        new Quantity(
            Optional.of(new BigDecimal(middle)),
            Optional.of(new BigDecimal(low)),
            Optional.of(new BigDecimal(high))));
  }
}
