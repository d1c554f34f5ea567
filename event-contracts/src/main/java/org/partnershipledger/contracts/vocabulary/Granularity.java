package org.partnershipledger.contracts.vocabulary;

/** How fine a date is. */
public enum Granularity implements Wire {
  DAY("day"),
  MONTH("month"),
  SEASON("season"),
  QUARTER("quarter"),
  HALF_YEAR("half-year"),
  YEAR("year"),
  FINANCIAL_YEAR("financial-year"),
  DECADE("decade"),
  RANGE("range"),
  UNKNOWN("unknown");

  private final String wire;

  Granularity(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
