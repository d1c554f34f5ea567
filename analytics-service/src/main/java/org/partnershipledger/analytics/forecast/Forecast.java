package org.partnershipledger.analytics.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * M17, the completion forecast: what became, within a time, of the reference cases that were still
 * open so long after the same step: {@code (F(t + h) − F(t)) / S(t)}, of completion and of
 * abandonment.
 *
 * <p>Unit: probability from 0 to 1, never without n, the cases still open at t. Below ten cases the
 * cases are given and no rate: {@code FEW_CASES}. It is a base rate and knows nothing of the
 * partnership but its step and its time.
 *
 * <p>Worked: announced 12 months ago, within 12 more: completed (24 − 6) / 39 = 0.462, abandoned
 * (10 − 6) / 39 = 0.103; 24 months ago: (32 − 24) / 17 = 0.471. Source: METRICS M17.
 *
 * @param completed the probability of completion within the time
 * @param abandoned the probability of abandonment within the time
 * @param cases the cases that it rests on
 */
public record Forecast(Outcome completed, Outcome abandoned, List<ReferenceCase> cases) {
  /** The least number of cases that makes a rate. */
  public static final int ENOUGH = 10;

  public Forecast {
    cases = List.copyOf(cases);
  }

  /** The forecast at some months after the step, for some months more. */
  public static Forecast within(CumulativeIncidence incidence, double elapsed, double horizon) {
    return of(incidence, elapsed, OptionalDouble.of(elapsed + horizon));
  }

  /** The forecast at some months after the step, for good. */
  public static Forecast ever(CumulativeIncidence incidence, double elapsed) {
    return of(incidence, elapsed, OptionalDouble.empty());
  }

  /** How many cases it rests on. */
  public int n() {
    return cases.size();
  }

  private static Forecast of(CumulativeIncidence incidence, double elapsed, OptionalDouble until) {
    List<ReferenceCase> open = incidence.openCases(elapsed);
    if (open.size() < ENOUGH) {
      Outcome few = Outcome.missing(NullReason.FEW_CASES);
      return new Forecast(few, few, open);
    }
    double end = until.orElse(Math.max(elapsed, incidence.lastMonth()));
    double still = incidence.openAfter(elapsed);
    return new Forecast(
        probability(incidence.completedBy(end) - incidence.completedBy(elapsed), still),
        probability(incidence.abandonedBy(end) - incidence.abandonedBy(elapsed), still),
        open);
  }

  private static Outcome probability(double share, double of) {
    return Outcome.of(Quantity.exactly(BigDecimal.valueOf(share / of)));
  }
}
