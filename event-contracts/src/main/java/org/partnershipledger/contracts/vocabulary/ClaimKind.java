package org.partnershipledger.contracts.vocabulary;

/** What a claim is about. */
public enum ClaimKind implements Wire {
  PARTNERSHIP("partnership"),
  MILESTONE("milestone"),
  SAVINGS("savings"),
  FINANCE("finance"),
  ASSURANCE("assurance"),
  LEADERSHIP("leadership"),
  POPULATION("population");

  private final String wire;

  ClaimKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
