package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * The linear ramp that M4 and M5 assume: year k of n releases k times a step, so that the sum over
 * the years is {@code step × n(n+1)/2}. Source: METRICS M4.
 *
 * @param step what the first year releases, in pounds
 * @param years the years, at least one
 */
record Ramp(BigDecimal step, int years) {
  Ramp {
    if (years < 1) {
      throw new IllegalArgumentException("a ramp has at least one year");
    }
  }

  /** The ramp that sums to an amount over a number of years. */
  static Ramp to(BigDecimal cumulative, int years) {
    return new Ramp(cumulative.divide(BigDecimal.valueOf(steps(years)), Quantity.PRECISION), years);
  }

  /** How many steps the years hold together: 1 + 2 + … + n. */
  static long steps(int years) {
    return years * (years + 1L) / 2;
  }

  /** What the last year releases, once everything runs. */
  BigDecimal exit() {
    return step.multiply(BigDecimal.valueOf(years));
  }

  /** The years until the sum reaches an amount, linear within a year; empty when it never does. */
  Optional<BigDecimal> yearsTo(BigDecimal amount) {
    BigDecimal released = BigDecimal.ZERO;
    for (int year = 1; year <= years; year++) {
      BigDecimal ofYear = step.multiply(BigDecimal.valueOf(year));
      if (released.add(ofYear).compareTo(amount) >= 0) {
        BigDecimal rest = amount.subtract(released).divide(ofYear, Quantity.PRECISION);
        return Optional.of(BigDecimal.valueOf(year - 1L).add(rest));
      }
      released = released.add(ofYear);
    }
    return Optional.empty();
  }
}
