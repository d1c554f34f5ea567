package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;

/**
 * M2, the savings intensity: {@code 100 × annual average / combined turnover}.
 *
 * <p>Units: per cent of combined turnover. Inputs: M1 and a {@link Turnover}. Null: the reason of
 * M1 when that is missing (so a one-off or a cumulative amount never meets a yearly turnover), else
 * {@code NO_TURNOVER}. Where bases disagree, the bounds show both.
 *
 * <p>Worked: £10m on £480m = 2.0833 = 2.08 %, never 50 / 480 = 10.42 %; £136m on a budget of £680m
 * = 20.00 %; £4.4m on £673.4m = 0.65 %; £42.6m on £1,600m = 2.66 %. Source: METRICS M2.
 */
public final class Intensity {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Intensity() {}

  /** The yearly saving as a share of the base. */
  public static Outcome of(Outcome annualAverage, Optional<Base> base) {
    if (!(annualAverage instanceof Outcome.Value yearly)) {
      return annualAverage;
    }
    return base.map(b -> of(yearly, b)).orElseGet(() -> Outcome.missing(NullReason.NO_TURNOVER));
  }

  private static Outcome of(Outcome.Value yearly, Base base) {
    return Outcome.of(yearly.amount().times(HUNDRED).over(base.pounds()))
        .flagged(yearly.flags())
        .flagged(base.flags());
  }
}
