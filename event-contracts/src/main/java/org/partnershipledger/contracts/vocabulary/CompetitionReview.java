package org.partnershipledger.contracts.vocabulary;

/** Review by the competition authority: a flag beside the stage, never a stage. */
public enum CompetitionReview implements Wire {
  PHASE_1("phase-1"),
  PHASE_2("phase-2"),
  PROVISIONALLY_CLEARED("provisionally-cleared"),
  CLEARED("cleared"),
  PROHIBITED("prohibited"),
  NOT_REQUIRED("not-required");

  private final String wire;

  CompetitionReview(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
