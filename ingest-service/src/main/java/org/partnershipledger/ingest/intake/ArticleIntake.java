package org.partnershipledger.ingest.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.kafka.Subscription;

/**
 * Reads every article of the topic once; its place moves on only after the broker has the claims.
 */
@ApplicationScoped
public class ArticleIntake {
  private static final Subscription READER =
      new Subscription(
          "ingest-service.reader.v1", List.of(Topic.ARTICLES), Topic.READER_DEAD_LETTERS);

  private final ArticleReader reader;
  private final EventPublisher publisher;
  private final EventConsumer consumer;

  @Inject
  ArticleIntake(EventConsumers consumers, ArticleReader reader, EventPublisher publisher) {
    this.reader = reader;
    this.publisher = publisher;
    this.consumer = consumers.create(READER, this::handle);
  }

  void start(@Observes StartupEvent event) {
    consumer.start();
  }

  /** What became of the articles; for the audit. */
  public EventConsumer consumer() {
    return consumer;
  }

  private void handle(List<IncomingEvent> batch) throws Exception {
    List<OutgoingEvent> claims =
        batch.stream().flatMap(event -> reader.read(event).stream()).toList();
    publisher
        .sendAll(claims)
        .toCompletableFuture()
        .get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }
}
