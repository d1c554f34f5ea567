package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * M7, the optimism-adjusted saving: what would come of a promise if it were kept as well as those
 * of a reference set, {@code annual average × realised share}.
 *
 * <p>Units: pounds a year; always {@code ILLUSTRATIVE}. Inputs: M1 and {@link #REFERENCE}. Null:
 * the reason of M1; {@code NO_REFERENCE_CLASS} for bodies other than providers.
 *
 * <p>Worked: 10 × 0.694 = 6.94 (3.58 to 10.00). Source: METRICS M7.
 */
public final class OptimismAdjusted {
  /**
   * What London trusts of 1998-99 made of their planned management savings: 0.694 in the second
   * year, between 0.358 in the first and all of it (Fulop and others, BMJ 2002; n = 4 trusts).
   */
  public static final RealisedShare REFERENCE =
      new RealisedShare(
          new Quantity(
              Optional.of(new BigDecimal("0.694")),
              Optional.of(new BigDecimal("0.358")),
              Optional.of(BigDecimal.ONE)),
          4,
          "London mergers of 1998-99, management costs (BMJ 2002)");

  private OptimismAdjusted() {}

  /**
   * The share of promises that a reference set realised.
   *
   * @param share the share with its band
   * @param n how many cases it rests on
   * @param source the set in words
   */
  public record RealisedShare(Quantity share, int n, String source) {}

  /** The yearly saving that the reference set would have made of this promise. */
  public static Outcome of(Outcome annualAverage, BodyClass bodies, RealisedShare reference) {
    if (bodies != BodyClass.PROVIDER && annualAverage instanceof Outcome.Value) {
      return Outcome.missing(NullReason.NO_REFERENCE_CLASS);
    }
    return annualAverage
        .map(yearly -> part(yearly, reference.share()))
        .flagged(Set.of(Flag.ILLUSTRATIVE));
  }

  private static Quantity part(Quantity yearly, Quantity share) {
    return new Quantity(
        yearly.point().map(n -> n.multiply(share.shown())),
        yearly.low().map(n -> n.multiply(share.least())),
        yearly.high().map(n -> n.multiply(share.most())));
  }
}
