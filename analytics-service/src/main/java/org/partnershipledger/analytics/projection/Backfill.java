package org.partnershipledger.analytics.projection;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.partnershipledger.analytics.publication.Cause;

/**
 * Works out what lists say of partnerships that came in before lists were kept, once, before
 * anything new is read.
 */
@ApplicationScoped
class Backfill {
  private static final Logger LOG = Logger.getLogger(Backfill.class);
  private static final int BEFORE_INTAKE = Interceptor.Priority.LIBRARY_BEFORE;
  private static final String MISSING =
      """
      select partnership_id from overview o
      where not exists (select from summary s where s.partnership_id = o.partnership_id)
      order by partnership_id
      """;

  private final DataSource database;
  private final LedgerCopy ledger;
  private final Reprojection reprojection;

  @Inject
  Backfill(DataSource database, LedgerCopy ledger, Reprojection reprojection) {
    this.database = database;
    this.ledger = ledger;
    this.reprojection = reprojection;
  }

  void fill(@Observes @Priority(BEFORE_INTAKE) StartupEvent start) throws SQLException {
    List<String> missing =
        Queries.list(database, MISSING, Queries.words(), row -> row.getString(1));
    if (missing.isEmpty()) {
      return;
    }
    LOG.infof("working out the lists of %d partnerships that came in before", missing.size());
    for (String id : missing) {
      reprojection.of(
          ledger.find(id).orElseThrow(), new Cause("backfill", Optional.empty(), Optional.empty()));
    }
  }
}
