package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.Additionality;

/**
 * M3, the savings intensity held against ordinary efficiency: {@code M2 / rate of the year}, and
 * the excess {@code M2 − rate} only for a saving stated as coming on top.
 *
 * <p>Units: ratio; percentage points. Inputs: M2, the {@link EfficiencyRate} of the claim's
 * financial year, additionality. Null: the reason of M2; for the excess {@code
 * NOT_STATED_ADDITIONAL}. A saving not stated as additional is flagged {@code MAY_INCLUDE_CIP}.
 *
 * <p>Worked: 2.0833 / 2 = 1.042; at 5 per cent 0.417. A cumulative amount is held against the
 * cumulative cash of new schemes each year, {@code turnover × rate × n(n+1)/2}: 50 / (480 × 2 % ×
 * 15 = 144) = 0.347, never 50 / 48. Source: METRICS M3.
 */
public final class RelativeIntensity {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RelativeIntensity() {}

  /** The intensity as a multiple of the year's ordinary efficiency. */
  public static Outcome ratio(Outcome intensity, EfficiencyRate rate, Additionality additionality) {
    Outcome ratio = intensity.map(share -> share.over(rate.percent()));
    return additionality == Additionality.ADDITIONAL
        ? ratio
        : ratio.flagged(Set.of(Flag.MAY_INCLUDE_CIP));
  }

  /** The intensity beyond the year's ordinary efficiency, in percentage points. */
  public static Outcome excess(
      Outcome intensity, EfficiencyRate rate, Additionality additionality) {
    if (intensity instanceof Outcome.Missing || additionality == Additionality.ADDITIONAL) {
      return intensity.map(share -> share.less(rate.percent()));
    }
    return Outcome.missing(NullReason.NOT_STATED_ADDITIONAL);
  }

  /** A cumulative amount as a multiple of what new ordinary schemes each year would release. */
  public static Outcome cumulative(
      Outcome amount, Quantity turnover, EfficiencyRate rate, int years) {
    BigDecimal steps = BigDecimal.valueOf(Ramp.steps(years));
    return amount.map(sum -> sum.times(HUNDRED).over(turnover).over(rate.percent().times(steps)));
  }
}
