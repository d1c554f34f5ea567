package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.OrganisationType;

/** What the figures need to know of bodies beside what was claimed. */
@FunctionalInterface
public interface ReferenceFacts {
  /** The type of the body with this ODS code or own id; empty when it is not in the table. */
  Optional<OrganisationType> typeOf(String id);

  /** The NHS region of a body; empty when it has none or is not in the table. */
  default Optional<String> regionOf(String id) {
    return Optional.empty();
  }

  /** The sector of a body, in a word; empty when it is not in the table. */
  default Optional<String> sectorOf(String id) {
    return Optional.empty();
  }

  /** The register name of a body on a day; empty when it is not in the table. */
  default Optional<String> nameOn(String id, LocalDate day) {
    return Optional.empty();
  }

  /** The class that a type of body belongs to. */
  static BodyClass classOf(OrganisationType type) {
    return switch (type) {
      case NHS_TRUST, FOUNDATION_TRUST, CARE_TRUST, TRUST, SOCIAL_ENTERPRISE -> BodyClass.PROVIDER;
      case CCG, ICB -> BodyClass.COMMISSIONER;
      case ARMS_LENGTH_BODY -> BodyClass.NATIONAL;
      case SYSTEM, OTHER -> BodyClass.OTHER;
    };
  }
}
