package org.partnershipledger.contracts.vocabulary;

/** What a sum that is not a saving measures. */
public enum FinanceMeasure implements Wire {
  TURNOVER("turnover"),
  INCOME("income"),
  DEFICIT("deficit"),
  SURPLUS("surplus"),
  BUDGET("budget"),
  CONTRACT("contract"),
  COST("cost"),
  INVESTMENT("investment"),
  DEBT("debt");

  private final String wire;

  FinanceMeasure(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
