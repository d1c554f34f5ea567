package org.partnershipledger.contracts.vocabulary;

/** A state beside the stages. */
public enum SideState implements Wire {
  PAUSED("paused"),
  DORMANT("dormant"),
  BLOCKED("blocked"),
  ABANDONED("abandoned"),
  SUPERSEDED("superseded"),
  ENDED("ended"),
  REVERSED("reversed");

  private final String wire;

  SideState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
