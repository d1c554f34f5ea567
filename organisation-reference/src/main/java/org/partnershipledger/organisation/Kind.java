package org.partnershipledger.organisation;

import java.util.Optional;

/** The legal sort of body that an organisation is. */
public enum Kind {
  NHS_TRUST("nhs-trust"),
  FOUNDATION_TRUST("foundation-trust"),
  CARE_TRUST("care-trust"),
  /** Clinical commissioning group, 2013 to 2022. */
  CCG("ccg"),
  /** Integrated care board, since 2022. */
  ICB("icb"),
  SOCIAL_ENTERPRISE("social-enterprise"),
  ARMS_LENGTH_BODY("arms-length-body"),
  /** A partnership with a name of its own that is not a body in law. */
  SYSTEM("system"),
  OTHER("other");

  private final String wire;

  Kind(String wire) {
    this.wire = wire;
  }

  /** The word used in data files and on the wire. */
  public String wire() {
    return wire;
  }

  /** The kind with this wire word; empty for a word that is not one of ours. */
  public static Optional<Kind> ofWire(String wire) {
    return WireWords.find(values(), Kind::wire, wire);
  }

  /** Whether the body is a trust of any kind. */
  public boolean isTrust() {
    return switch (this) {
      case NHS_TRUST, FOUNDATION_TRUST, CARE_TRUST -> true;
      case CCG, ICB, SOCIAL_ENTERPRISE, ARMS_LENGTH_BODY, SYSTEM, OTHER -> false;
    };
  }
}
