package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.contracts.vocabulary.Basis;

/**
 * M4, the exit run-rate: what a cumulative saving releases in its last year if it grows in equal
 * yearly steps, {@code 2 × C / (n + 1)}.
 *
 * <p>Units: pounds a year. Inputs: a cumulative amount and its years. A modelled run-rate is
 * flagged {@code MODELLED}; an annual amount is its own run-rate, unmodelled. Null: {@code
 * NO_PERIOD} for every other basis and without years.
 *
 * <p>Worked: 50 over five years = 2 × 50 / 6 = 16.67; 51.3 over five = 17.10, against 19.30 as
 * stated a model error of (17.10 − 19.30) / 19.30 = −11.4 per cent; 22 over five = 7.33. Source:
 * METRICS M4.
 */
public final class ExitRunRate {
  private ExitRunRate() {}

  /** The run-rate of a savings line over its years. */
  public static Outcome of(SavingsLine line, OptionalInt years) {
    if (line.basis() == Basis.ANNUAL || line.amount() instanceof Outcome.Missing) {
      return line.amount();
    }
    return line.basis() == Basis.CUMULATIVE && years.isPresent()
        ? modelled(line.amount(), years.getAsInt())
        : Outcome.missing(NullReason.NO_PERIOD);
  }

  /** The run-rate that a cumulative amount ends at. */
  public static Outcome modelled(Outcome cumulative, int years) {
    return cumulative
        .map(sum -> sum.map(n -> Ramp.to(n, years).exit()))
        .flagged(Set.of(Flag.MODELLED));
  }

  /** How far the model is from a stated run-rate, in per cent of the stated one. */
  public static Outcome modelError(Outcome modelled, BigDecimal stated) {
    return modelled.map(rate -> rate.map(n -> PercentChange.between(stated, n)));
  }
}
