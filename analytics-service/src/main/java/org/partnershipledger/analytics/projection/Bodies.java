package org.partnershipledger.analytics.projection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.projection.summary.Versions;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.organisation.Kind;
import org.partnershipledger.organisation.Lineage;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.ReferenceTransactions;

/** The tables of organisations and of past deals as the figures need them. */
@Singleton
class Bodies {
  @Produces
  @Singleton
  ReferenceFacts facts() {
    OrganisationReference table = OrganisationReference.load();
    return new ReferenceFacts() {
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
    };
  }

  @Produces
  @Singleton
  Documents documents() {
    return new Documents(MemberLineage.of(new Lineage(OrganisationReference.load())));
  }

  @Produces
  @Singleton
  Versions versions(Documents documents, ReferenceFacts facts, Forecasts forecasts) {
    return new Versions(documents, facts, forecasts);
  }

  @Produces
  @Singleton
  Forecasts forecasts() {
    return new Forecasts(ReferenceTransactions.load().all());
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
