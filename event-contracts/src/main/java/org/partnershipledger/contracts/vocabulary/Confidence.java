package org.partnershipledger.contracts.vocabulary;

/** A rule-defined, uncalibrated band. */
public enum Confidence implements Wire {
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String wire;

  Confidence(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
