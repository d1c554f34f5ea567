package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * M5, what is left of a cumulative saving after its one-off cost, and how soon it pays the cost
 * back.
 *
 * <p>Units: pounds; per cent; years. {@code net = cumulative − cost}; {@code cost ratio = 100 ×
 * cost / cumulative}; payback flat {@code = cost / annual average}; payback on the ramp of M4: when
 * the ramped sum reaches the cost, linear within a year. Null: {@code NO_COST} without a stated
 * cost, never the gross saving; {@code NO_PERIOD} without years; {@code NOT_PAID_BACK} where the
 * period is too short.
 *
 * <p>Worked: 50 over five years at a cost of 4.1: net 45.90, ratio 8.20 per cent, flat 4.1 / 10 =
 * 0.410 years, ramp 1 + (4.1 − 3.333) / 6.667 = 1.115 years. A cost between 33 and 56 leaves 49.00
 * to 72.00 of 105. Source: METRICS M5.
 */
public final class NetSaving {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private NetSaving() {}

  /** The saving less the cost. */
  public static Outcome net(Outcome cumulative, Optional<Quantity> cost) {
    return with(cost, c -> cumulative.map(sum -> sum.less(c)));
  }

  /** The cost as a share of the saving, or of a turnover. */
  public static Outcome costRatio(Optional<Quantity> cost, Outcome whole) {
    return with(cost, c -> whole.map(sum -> c.times(HUNDRED).over(sum)));
  }

  /** The years until savings that are the same each year have paid the cost. */
  public static Outcome flatPayback(Optional<Quantity> cost, Outcome annualAverage) {
    return with(cost, c -> annualAverage.map(c::over));
  }

  /** The years until savings that grow in equal steps have paid the cost. */
  public static Outcome rampPayback(
      Optional<Quantity> cost, Outcome cumulative, OptionalInt years) {
    return with(
        cost,
        c -> {
          Optional<BigDecimal> sum = cumulative.quantity().map(Quantity::shown);
          if (sum.isEmpty()) {
            return cumulative;
          }
          return years.isPresent()
              ? rampPayback(c, Ramp.to(sum.get(), years.getAsInt()))
              : Outcome.missing(NullReason.NO_PERIOD);
        });
  }

  private static Outcome rampPayback(Quantity cost, Ramp ramp) {
    Optional<BigDecimal> latest = ramp.yearsTo(cost.most());
    if (latest.isEmpty()) {
      return Outcome.missing(NullReason.NOT_PAID_BACK);
    }
    Quantity years =
        new Quantity(
            cost.point().flatMap(ramp::yearsTo), cost.low().flatMap(ramp::yearsTo), latest);
    return Outcome.of(years).flagged(Set.of(Flag.MODELLED));
  }

  private static Outcome with(Optional<Quantity> cost, Function<Quantity, Outcome> figure) {
    return cost.map(figure).orElseGet(() -> Outcome.missing(NullReason.NO_COST));
  }
}
