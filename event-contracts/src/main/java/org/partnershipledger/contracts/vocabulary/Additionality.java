package org.partnershipledger.contracts.vocabulary;

/** Whether a saving comes on top of what the bodies would make alone. */
public enum Additionality implements Wire {
  ADDITIONAL("additional"),
  UNSTATED("unstated");

  private final String wire;

  Additionality(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
