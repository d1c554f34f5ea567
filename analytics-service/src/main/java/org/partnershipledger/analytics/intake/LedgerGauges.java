package org.partnershipledger.analytics.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.partnershipledger.rim.telemetry.RimMetrics;

/** Numbers of the copy of the ledger for whoever watches it; the same at every instance. */
@ApplicationScoped
class LedgerGauges {
  // Of the tables in use; those of a rebuild are in a schema of their own.
  private static final String CLAIMS = "select count(*) from claim";

  private final DataSource database;

  LedgerGauges(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent started) {
    RimMetrics.gauge("ledger.claims", database, CLAIMS);
  }
}
