package org.partnershipledger.rim.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes the consumers of a service, and ends them before anything else of it stops. */
@ApplicationScoped
public class EventConsumers {
  /** When intake ends at shutdown; relays and whatever consumers use end later. */
  public static final int STOPS_AT = 100;

  private final Map<String, Object> kafka;
  private final DeadLetterPublisher deadLetters;
  private final List<EventConsumer> made = new CopyOnWriteArrayList<>();

  @Inject
  EventConsumers(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      DeadLetterPublisher deadLetters) {
    this.kafka = kafka;
    this.deadLetters = deadLetters;
  }

  /** A consumer that the service starts when it is ready. */
  public EventConsumer create(Subscription subscription, EventHandler handler) {
    EventConsumer consumer = new EventConsumer(kafka, subscription, deadLetters, handler);
    made.add(consumer);
    return consumer;
  }

  void stop(@Observes @Priority(STOPS_AT) ShutdownEvent event) {
    made.forEach(EventConsumer::close);
  }
}
