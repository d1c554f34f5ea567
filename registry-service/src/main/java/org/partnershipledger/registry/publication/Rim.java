package org.partnershipledger.registry.publication;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.partnershipledger.rim.inbox.Inbox;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.limits.LimitsConfig;
import org.partnershipledger.rim.limits.QueryTime;
import org.partnershipledger.rim.outbox.Outbox;
import org.partnershipledger.rim.outbox.OutboxRelay;

/** Inbox, outbox and relay of this service; the relay runs as long as the service does. */
@ApplicationScoped
class Rim {

  @Produces
  @Singleton
  Inbox inbox(DataSource database) {
    return new Inbox(database);
  }

  @Produces
  @Singleton
  Outbox outbox(DataSource database) {
    return new Outbox(database);
  }

  @Produces
  @Singleton
  OutboxRelay relay(DataSource database, EventPublisher publisher) {
    return new OutboxRelay(database, publisher, "/registry-service", new ChangeLog());
  }

  @Produces
  @Singleton
  AgroalPoolInterceptor queryTime(LimitsConfig limits) {
    return new QueryTime(limits.queryTime());
  }

  void start(@Observes StartupEvent started, OutboxRelay relay) {
    relay.start();
  }

  /** After intake has stopped, so that what it stored last still leaves. */
  void stop(
      @Observes @Priority(EventConsumers.STOPS_AT + 100) ShutdownEvent stopping,
      OutboxRelay relay) {
    relay.close();
  }
}
