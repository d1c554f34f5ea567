package org.partnershipledger.contracts.vocabulary;

/** The time basis of an amount, as the text has it. */
public enum Basis implements Wire {
  ANNUAL("annual"),
  CUMULATIVE("cumulative"),
  ONE_OFF("one-off"),
  UNSTATED("unstated");

  private final String wire;

  Basis(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
