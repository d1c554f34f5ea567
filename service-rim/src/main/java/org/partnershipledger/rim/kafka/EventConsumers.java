package org.partnershipledger.rim.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.partnershipledger.rim.telemetry.RimMetrics;

/** Makes the consumers of a service, and ends them before anything else of it stops. */
@ApplicationScoped
public class EventConsumers {
  /** When intake ends at shutdown; relays and whatever consumers use end later. */
  public static final int STOPS_AT = 100;

  private final Map<String, Object> kafka;
  private final DeadLetterPublisher deadLetters;
  private final List<EventConsumer> made = new CopyOnWriteArrayList<>();
  private volatile Optional<LetterLog> letters = Optional.empty();

  @Inject
  EventConsumers(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      DeadLetterPublisher deadLetters) {
    this.kafka = kafka;
    this.deadLetters = deadLetters;
  }

  /**
   * A consumer that the service starts when it is ready. It keeps the order of each key: what comes
   * behind a parked event waits, and what is decided about letters of its partitions is done by it.
   */
  public synchronized EventConsumer create(Subscription subscription, EventHandler handler) {
    LetterLog log = letters.orElseGet(() -> new LetterLog(kafka, subscription.deadLetters()));
    if (log.topic() != subscription.deadLetters()) {
      throw new IllegalArgumentException("a service has one dead-letter topic");
    }
    if (letters.isEmpty()) {
      RimMetrics.letters(subscription.group(), log.book());
      letters = Optional.of(log);
    }
    return made(subscription, new LetterDesk(log.topic(), deadLetters, letters), handler);
  }

  /**
   * A consumer that reads again, beside another one, what that one reads. It parks to the same
   * topic, lets nothing wait, and leaves what is decided to the other one.
   */
  public EventConsumer createBeside(Subscription subscription, EventHandler handler) {
    var desk = new LetterDesk(subscription.deadLetters(), deadLetters, Optional.empty());
    return made(subscription, desk, handler);
  }

  private EventConsumer made(Subscription subscription, LetterDesk desk, EventHandler handler) {
    EventConsumer consumer = new EventConsumer(kafka, subscription, desk, handler);
    made.add(consumer);
    return consumer;
  }

  /** The log of the service's dead letters; empty for a service that consumes nothing. */
  Optional<LetterLog> letters() {
    return letters;
  }

  void stop(@Observes @Priority(STOPS_AT) ShutdownEvent event) {
    made.forEach(EventConsumer::close);
    letters.ifPresent(LetterLog::close);
  }
}
