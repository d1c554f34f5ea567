package org.partnershipledger.contracts.vocabulary;

/** What type of body a reference names or describes. */
public enum OrganisationType implements Wire {
  NHS_TRUST("nhs-trust"),
  FOUNDATION_TRUST("foundation-trust"),
  CARE_TRUST("care-trust"),
  TRUST("trust"),
  CCG("ccg"),
  ICB("icb"),
  SOCIAL_ENTERPRISE("social-enterprise"),
  ARMS_LENGTH_BODY("arms-length-body"),
  SYSTEM("system"),
  OTHER("other");

  private final String wire;

  OrganisationType(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
