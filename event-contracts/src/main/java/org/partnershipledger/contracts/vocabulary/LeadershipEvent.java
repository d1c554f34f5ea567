package org.partnershipledger.contracts.vocabulary;

/** What happened to a person in an office. */
public enum LeadershipEvent implements Wire {
  APPOINTED("appointed"),
  JOINT_APPOINTMENT("joint-appointment"),
  LEFT("left"),
  RETIRED("retired"),
  HOLDS("holds");

  private final String wire;

  LeadershipEvent(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
