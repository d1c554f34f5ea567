package org.partnershipledger.contracts.vocabulary;

/** How the words of a speaker reach the text. */
public enum Manner implements Wire {
  QUOTED("quoted"),
  REPORTED("reported"),
  NARRATED("narrated"),
  UNKNOWN("unknown");

  private final String wire;

  Manner(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
