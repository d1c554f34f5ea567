package org.partnershipledger.analytics.savings;

import org.partnershipledger.contracts.vocabulary.Wire;

/** The basis of a total; amounts on different bases are never added (METRICS, "Bases"). */
public enum TotalBasis implements Wire {
  /** Cumulative amounts spread over their years, in pounds a year. */
  ANNUAL_AVERAGE("annual-average"),
  /** Stated yearly amounts. */
  RUN_RATE("run-rate"),
  /** Shares of a yearly base, multiplied out. */
  ANNUAL_DERIVED("annual-derived"),
  /** Amounts summed over their years. */
  CUMULATIVE("cumulative"),
  /** Made so far, without a period. */
  CUMULATIVE_TO_DATE("cumulative-to-date"),
  /** Made once. */
  ONE_OFF("one-off"),
  /** The text gives no basis. */
  UNSTATED("unstated");

  private final String wire;

  TotalBasis(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
