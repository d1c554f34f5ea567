package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The sums of a total or of a part of it, in pounds, or pounds a year by its basis. Numbers are
 * added exactly, so that adding and taking away in any order comes to the same.
 *
 * @param stated how many parts have a stated number; only bounds are known of the others
 * @param sum the sum of the stated numbers; 0 when there are none
 * @param minimum the sum of the least amounts
 * @param maximum the sum of the most
 * @param parts how many savings it sums
 * @param contained how many were left out, being contained in a larger partnership's saving
 */
public record TotalSums(
    long stated,
    BigDecimal sum,
    BigDecimal minimum,
    BigDecimal maximum,
    long parts,
    long contained) {
  /** The sums of nothing. */
  static final TotalSums NONE =
      new TotalSums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

  private static final TotalSums ONE_CONTAINED =
      new TotalSums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 1);

  /** What one contribution comes to. */
  static TotalSums of(Contribution part, boolean contained) {
    return contained
        ? ONE_CONTAINED
        : new TotalSums(
            part.pounds().point().isPresent() ? 1 : 0,
            part.pounds().point().orElse(BigDecimal.ZERO),
            part.pounds().least(),
            part.pounds().most(),
            1,
            0);
  }

  /** The sum of the stated numbers; empty when there are only bounds. */
  public Optional<BigDecimal> amount() {
    return stated > 0 ? Optional.of(sum) : Optional.empty();
  }

  /** These and others. */
  TotalSums plus(TotalSums other) {
    return new TotalSums(
        stated + other.stated,
        sum.add(other.sum),
        minimum.add(other.minimum),
        maximum.add(other.maximum),
        parts + other.parts,
        contained + other.contained);
  }

  /** These without others. */
  TotalSums less(TotalSums other) {
    return new TotalSums(
        stated - other.stated,
        sum.subtract(other.sum),
        minimum.subtract(other.minimum),
        maximum.subtract(other.maximum),
        parts - other.parts,
        contained - other.contained);
  }

  /** Whether adding these changes nothing. */
  boolean isNothing() {
    return stated == 0
        && parts == 0
        && contained == 0
        && sum.signum() == 0
        && minimum.signum() == 0
        && maximum.signum() == 0;
  }
}
