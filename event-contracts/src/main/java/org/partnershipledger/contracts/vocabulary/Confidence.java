package org.partnershipledger.contracts.vocabulary;

/** A rule-defined, uncalibrated band. */
public enum Confidence implements Wire {
  /** A person has accepted or corrected it. */
  REVIEWED("reviewed"),
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
