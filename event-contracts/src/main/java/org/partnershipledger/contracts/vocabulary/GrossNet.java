package org.partnershipledger.contracts.vocabulary;

/** Whether costs of getting a saving are taken off. */
public enum GrossNet implements Wire {
  GROSS("gross"),
  NET("net"),
  UNSTATED("unstated");

  private final String wire;

  GrossNet(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
