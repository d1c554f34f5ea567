package org.partnershipledger.contracts.vocabulary;

/** What happens at a milestone, by the event and not by the trigger word. */
public enum MilestoneKind implements Wire {
  ANNOUNCEMENT("announcement"),
  MOU("mou"),
  JOINT_BOARD("joint-board"),
  APPOINTMENT("appointment"),
  STRATEGIC_CASE("strategic-case"),
  OUTLINE_BUSINESS_CASE("outline-business-case"),
  FULL_BUSINESS_CASE("full-business-case"),
  CONSULTATION("consultation"),
  BID("bid"),
  COMPETITION_REVIEW("competition-review"),
  APPROVAL("approval"),
  COMPLETION("completion"),
  PAUSE("pause"),
  CALL_OFF("call-off"),
  OTHER("other");

  private final String wire;

  MilestoneKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
