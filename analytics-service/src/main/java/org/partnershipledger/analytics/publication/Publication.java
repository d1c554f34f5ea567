package org.partnershipledger.analytics.publication;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.limits.LimitsConfig;
import org.partnershipledger.rim.limits.QueryTime;
import org.partnershipledger.rim.outbox.AuditConfig;
import org.partnershipledger.rim.outbox.OutboxRelay;
import org.partnershipledger.rim.outbox.Published;
import org.partnershipledger.rim.outbox.SetBack;

/** Runs the relay that carries figures from the outbox to the metric topics. */
@ApplicationScoped
public class Publication {
  // After intake, which still fills the outbox while it drains.
  private static final int STOPS_AT = EventConsumers.STOPS_AT + 100;

  /** The relay of this service. */
  @Produces
  @Singleton
  OutboxRelay relay(
      DataSource database,
      EventPublisher publisher,
      AuditConfig audit,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    PublishedEvents topics = PublishedEvents.of(kafka, Topic.Owner.ANALYTICS);
    return new OutboxRelay(
        database, publisher, topics, SetBack.GOES_ON, Published.NOTHING, audit.every());
  }

  /** Ends reads that take too long. */
  @Produces
  @Singleton
  AgroalPoolInterceptor queryTime(LimitsConfig limits) {
    return new QueryTime(limits.queryTime());
  }

  /** The one clock of this service; cores never see it. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  void start(@Observes StartupEvent event, OutboxRelay relay) {
    relay.start();
  }

  void stop(@Observes @Priority(STOPS_AT) ShutdownEvent event, OutboxRelay relay) {
    relay.close();
  }
}
