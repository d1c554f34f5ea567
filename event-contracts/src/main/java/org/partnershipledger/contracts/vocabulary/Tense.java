package org.partnershipledger.contracts.vocabulary;

/** Whether the reported thing lies behind, goes on or lies ahead at publication. */
public enum Tense implements Wire {
  PAST("past"),
  ONGOING("ongoing"),
  PLANNED("planned");

  private final String wire;

  Tense(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
