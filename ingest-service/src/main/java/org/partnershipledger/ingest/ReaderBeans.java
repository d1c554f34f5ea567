package org.partnershipledger.ingest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.organisation.OrganisationReference;

/** The parts that know no framework, made once. */
@Singleton
public final class ReaderBeans {
  /** The reader, with the project's table of bodies. */
  @Produces
  @Singleton
  public Extractor extractor() {
    return Extractor.create(OrganisationReference.load());
  }

  /** The clock of the rim; the cores are told the time. */
  @Produces
  @Singleton
  public Clock clock() {
    return Clock.systemUTC();
  }
}
