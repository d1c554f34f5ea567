package org.partnershipledger.contracts.vocabulary;

/** The role of an organisation in a claim. */
public enum OrganisationRole implements Wire {
  /** A party to the partnership. */
  MEMBER("member"),
  /** The acquirer or lead provider. */
  LEAD("lead"),
  /** The body acquired or led. */
  JOINING("joining"),
  /** The body that the partnership makes. */
  RESULT("result"),
  /** The body that the money, assurance, office or population belongs to. */
  SUBJECT("subject"),
  /** A body that decides or rules. */
  DECIDER("decider"),
  /** The body that says so. */
  SPEAKER("speaker"),
  /** Named in the text without a role in a claim. */
  MENTIONED("mentioned");

  private final String wire;

  OrganisationRole(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
