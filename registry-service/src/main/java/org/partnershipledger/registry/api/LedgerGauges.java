package org.partnershipledger.registry.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.partnershipledger.rim.telemetry.RimMetrics;

/** Numbers of the ledger for whoever watches it; the same at every instance. */
@ApplicationScoped
public class LedgerGauges {
  private static final String OPEN =
      "select count(*) from review_item where closed_at = 'infinity'";
  private static final String AGE =
      "select extract(epoch from now() - recorded_at) from reading order by number desc limit 1";

  // Those of partnerships: of others no event is published, so that nobody else can have them.
  private static final String CLAIMS =
      """
      select count(*) from claim where recorded_to = 'infinity' and partnership_id is not null
      """;

  private final DataSource database;

  LedgerGauges(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent started) {
    RimMetrics.gauge("ledger.review.queue.open", database, OPEN);
    RimMetrics.seconds("ledger.data.age", database, AGE);
    RimMetrics.gauge("ledger.claims", database, CLAIMS);
  }
}
