package org.partnershipledger.analytics.projection;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.organisation.Kind;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;

/**
 * What the table of organisations says of bodies.
 *
 * @param table the table
 */
public record RegisterFacts(OrganisationReference table) implements ReferenceFacts {
  @Override
  public Optional<OrganisationType> typeOf(String id) {
    return table.byId(id).map(body -> type(body.kind()));
  }

  @Override
  public Optional<String> regionOf(String id) {
    return table.byId(id).flatMap(Organisation::region);
  }

  @Override
  public Optional<String> sectorOf(String id) {
    return table.byId(id).map(body -> body.sector().wire());
  }

  @Override
  public Optional<String> nameOn(String id, LocalDate day) {
    return table.nameOn(id, day);
  }

  private static OrganisationType type(Kind kind) {
    return switch (kind) {
      case NHS_TRUST -> OrganisationType.NHS_TRUST;
      case FOUNDATION_TRUST -> OrganisationType.FOUNDATION_TRUST;
      case CARE_TRUST -> OrganisationType.CARE_TRUST;
      case CCG -> OrganisationType.CCG;
      case ICB -> OrganisationType.ICB;
      case SOCIAL_ENTERPRISE -> OrganisationType.SOCIAL_ENTERPRISE;
      case ARMS_LENGTH_BODY -> OrganisationType.ARMS_LENGTH_BODY;
      case SYSTEM -> OrganisationType.SYSTEM;
      case OTHER -> OrganisationType.OTHER;
    };
  }
}
