package org.partnershipledger.contracts.vocabulary;

/** How certain the text presents a proposition. */
public enum Certainty implements Wire {
  CERTAIN("certain"),
  PROBABLE("probable"),
  POSSIBLE("possible"),
  UNDERSPECIFIED("underspecified");

  private final String wire;

  Certainty(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
