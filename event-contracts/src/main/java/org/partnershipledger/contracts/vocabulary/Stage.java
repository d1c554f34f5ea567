package org.partnershipledger.contracts.vocabulary;

/** How far an arrangement has come; statutory and non-statutory words in one list. */
public enum Stage implements Wire {
  /** Reported without a party or a regulator saying so. */
  RUMOURED("rumoured"),
  /** Agreement, joint posts or board; no organisational change asked. */
  JOINT_WORKING("joint-working"),
  /** Boards confirm that they examine organisational change. */
  EXPLORING("exploring"),
  /** Strategic case being drafted, tabled or accepted. */
  STRATEGIC_CASE("strategic-case"),
  /** Outline business case being drafted, tabled or accepted. */
  OUTLINE_BUSINESS_CASE("outline-business-case"),
  /** Full business case being drafted, tabled or approved by boards. */
  FULL_BUSINESS_CASE("full-business-case"),
  /** Under regulatory assessment. */
  ASSURANCE("assurance"),
  /** The final decision makers have agreed; not yet in effect. */
  APPROVED("approved"),
  /** In legal effect. */
  COMPLETED("completed"),
  /** A post-transaction plan is running. */
  INTEGRATING("integrating"),
  /** A post-transaction review was published. */
  BENEFITS_REVIEWED("benefits-reviewed"),
  /** Talks about a non-statutory arrangement. */
  DISCUSSING("discussing"),
  /** A non-statutory arrangement is signed or its leader appointed. */
  AGREED("agreed"),
  /** A non-statutory arrangement is running. */
  OPERATING("operating"),
  /** A single executive, one board or a hosted shared service. */
  DEEPENED("deepened");

  private final String wire;

  Stage(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
