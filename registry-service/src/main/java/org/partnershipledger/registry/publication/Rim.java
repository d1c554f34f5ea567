package org.partnershipledger.registry.publication;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.inbox.Inbox;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.limits.LimitsConfig;
import org.partnershipledger.rim.limits.QueryTime;
import org.partnershipledger.rim.outbox.AuditConfig;
import org.partnershipledger.rim.outbox.Outbox;
import org.partnershipledger.rim.outbox.OutboxRelay;
import org.partnershipledger.rim.outbox.SetBack;

/** Inbox, outbox and relay of this service; the relay runs while the ledger is open. */
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
  OutboxRelay relay(
      DataSource database,
      EventPublisher publisher,
      AuditConfig audit,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    PublishedEvents topics = PublishedEvents.of(kafka, Topic.Owner.REGISTRY);
    return new OutboxRelay(
        database, publisher, topics, SetBack.RETELLS, new ChangeLog(), audit.every());
  }

  @Produces
  @Singleton
  AgroalPoolInterceptor queryTime(LimitsConfig limits) {
    return new QueryTime(limits.queryTime());
  }

  /** After intake has stopped, so that what it stored last still leaves. */
  void stop(
      @Observes @Priority(EventConsumers.STOPS_AT + 100) ShutdownEvent stopping,
      OutboxRelay relay) {
    relay.close();
  }
}
