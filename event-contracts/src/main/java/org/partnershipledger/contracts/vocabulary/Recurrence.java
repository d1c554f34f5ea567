package org.partnershipledger.contracts.vocabulary;

/** Whether a saving repeats without new action. */
public enum Recurrence implements Wire {
  RECURRENT("recurrent"),
  NON_RECURRENT("non-recurrent"),
  UNSTATED("unstated");

  private final String wire;

  Recurrence(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
