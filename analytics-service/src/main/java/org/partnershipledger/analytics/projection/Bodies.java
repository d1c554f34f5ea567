package org.partnershipledger.analytics.projection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.projection.summary.Versions;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.organisation.Lineage;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.ReferenceTransactions;

/** The tables of organisations and of past deals as the figures need them. */
@Singleton
class Bodies {
  @Produces
  @Singleton
  ReferenceFacts facts() {
    return new RegisterFacts(OrganisationReference.load());
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
}
