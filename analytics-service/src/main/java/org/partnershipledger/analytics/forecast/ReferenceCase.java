package org.partnershipledger.analytics.forecast;

/**
 * A plan of the past with the time from a step to its end.
 *
 * @param id its row in the reference transactions
 * @param months months from the step to the end, or to when it was last seen
 * @param ending how it ended
 */
public record ReferenceCase(String id, double months, Ending ending) {
  public ReferenceCase {
    if (!(months >= 0)) {
      throw new IllegalArgumentException(id + ": ends before it begins");
    }
  }
}
