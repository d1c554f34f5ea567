package org.partnershipledger.contracts.vocabulary;

/** How well the date of publication is known. */
public enum PublicationCertainty implements Wire {
  EXACT("exact"),
  BOUNDED("bounded"),
  UNKNOWN("unknown");

  private final String wire;

  PublicationCertainty(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
