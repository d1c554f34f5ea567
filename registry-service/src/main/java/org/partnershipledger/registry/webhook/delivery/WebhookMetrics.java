package org.partnershipledger.registry.webhook.delivery;

import io.micrometer.core.instrument.Metrics;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.Verdict;
import org.partnershipledger.rim.telemetry.RimMetrics;

/** Counts what comes of deliveries, and shows what waits; the same at every instance. */
@Singleton
class WebhookMetrics {
  private static final String OLDEST =
      """
      select coalesce(max(extract(epoch from now() - (
        select c.recorded_at from change c where c.sequence > d.reached
        order by c.sequence limit 1))), 0)
      from webhook_delivery d join webhook w on w.id = d.webhook_id
      where w.state = 'active'
      """;
  private static final String OPEN =
      "select count(*) from webhook_dead_letter where state in ('open', 'decided')";
  private static final String GIVEN_UP = "select count(*) from webhook where state = 'given-up'";

  private final DataSource database;

  WebhookMetrics(DataSource database) {
    this.database = database;
  }

  /** Shows what waits from now on. */
  void show() {
    RimMetrics.seconds("ledger.webhook.oldest.age", database, OLDEST);
    RimMetrics.gauge("ledger.webhook.dead.letters.open", database, OPEN);
    RimMetrics.gauge("ledger.webhook.given.up", database, GIVEN_UP);
  }

  /** Counts an attempt. */
  void came(Verdict verdict) {
    count(
        switch (verdict) {
          case Verdict.Delivered _ -> "delivered";
          case Verdict.Again _ -> "failed";
          case Verdict.Parked _ -> "parked";
          case Verdict.GivenUp _ -> "gone";
        });
  }

  /** Counts an attempt to deliver a dead letter. */
  void replayed(Reply reply) {
    count(reply instanceof Reply.Accepted ? "delivered" : "failed");
  }

  private static void count(String outcome) {
    Metrics.counter("ledger.webhook.deliveries", "outcome", outcome).increment();
  }
}
