package org.partnershipledger.ingest.extraction.mention;

import java.util.Optional;

/**
 * Which bodies can stand in one set: providers with providers, commissioners with commissioners.
 */
public enum BodyClass {
  PROVIDER,
  COMMISSIONER,
  OVERSEER,
  SYSTEM;

  /** The class of a body. */
  public static BodyClass of(Body body) {
    return switch (body.type()) {
      case NHS_TRUST, FOUNDATION_TRUST, CARE_TRUST, TRUST, SOCIAL_ENTERPRISE, OTHER -> PROVIDER;
      case CCG, ICB -> COMMISSIONER;
      case ARMS_LENGTH_BODY -> OVERSEER;
      case SYSTEM -> SYSTEM;
    };
  }

  /** The class that a group noun names; empty for "organisations" and other words for any body. */
  static Optional<BodyClass> named(String noun) {
    return switch (noun) {
      case "trusts", "fts", "providers", "hospitals", "boards", "trust", "ft" ->
          Optional.of(PROVIDER);
      case "ccgs", "commissioners", "icbs", "groups" -> Optional.of(COMMISSIONER);
      default -> Optional.empty();
    };
  }
}
