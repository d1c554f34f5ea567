package org.partnershipledger.contracts.vocabulary;

/** Whether the text asserts or denies a proposition. */
public enum Polarity implements Wire {
  POSITIVE("positive"),
  NEGATIVE("negative");

  private final String wire;

  Polarity(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
