package org.partnershipledger.contracts.vocabulary;

/** Whether a saving is promised, made, set by or for others, or demanded. */
public enum SavingsKind implements Wire {
  PLANNED("planned"),
  REALISED("realised"),
  TARGET("target"),
  REQUIRED("required");

  private final String wire;

  SavingsKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
