package org.partnershipledger.local.bench;

import java.util.Arrays;
import java.util.Collection;

/**
 * What lies between the quickest and the slowest.
 *
 * @param median half of them took no longer
 * @param p99 99 of 100 took no longer
 */
record Percentiles(double median, double p99) {
  /** Those of some durations in milliseconds; zeros for none. */
  static Percentiles of(Collection<Double> millis) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? new Percentiles(0, 0)
        : new Percentiles(at(sorted, 0.5), at(sorted, 0.99));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
