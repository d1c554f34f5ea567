package org.partnershipledger.analytics.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * The Brier score of a forecast once the outcome is known: {@code (outcome − probability)²}, with 1
 * for what happened and 0 for what did not; the mean over several.
 *
 * <p>From 0, foreseen with certainty, to 1, excluded and happened; 0.25 is a coin. Null: the reason
 * of the forecast; {@code NOT_DUE} over none. Worked: 0.471 for "within 24 months": done = 0.280,
 * not done = 0.222, their mean 0.251. Source: METRICS M17.
 */
public final class BrierScore {
  private BrierScore() {}

  /** The score of one forecast. */
  public static Outcome of(Outcome probability, boolean happened) {
    BigDecimal outcome = happened ? BigDecimal.ONE : BigDecimal.ZERO;
    return probability.map(p -> p.map(n -> outcome.subtract(n).pow(2)));
  }

  /** The mean of the scores that there are. */
  public static Outcome mean(Collection<Outcome> scores) {
    List<BigDecimal> known =
        scores.stream().flatMap(s -> s.quantity().stream()).map(Quantity::shown).toList();
    return known.isEmpty()
        ? Outcome.missing(NullReason.NOT_DUE)
        : Outcome.of(
            Quantity.exactly(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .dividedBy(BigDecimal.valueOf(known.size())));
  }
}
