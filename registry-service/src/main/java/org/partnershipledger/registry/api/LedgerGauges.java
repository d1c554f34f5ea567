package org.partnershipledger.registry.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnershipledger.rim.telemetry.RimMetrics;

/** Numbers of the ledger for whoever watches it; the same at every instance. */
@ApplicationScoped
public class LedgerGauges {
  private static final String OPEN =
      "select count(*) from review_item where closed_at = 'infinity'";
  private static final String AGE =
      "select extract(epoch from now() - recorded_at) from reading order by number desc limit 1";

  private final DataSource database;

  LedgerGauges(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent started) {
    RimMetrics.gauge("ledger.review.queue.open", this, gauges -> gauges.number(OPEN));
    RimMetrics.seconds("ledger.data.age", this, gauges -> gauges.number(AGE));
  }

  /** Not a number while the database is away, or where there is nothing yet. */
  private double number(String sql) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      return rows.next() ? rows.getDouble(1) : Double.NaN;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
