package org.partnershipledger.ingest.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.Subscription;

/**
 * Reads every article of the topic once; its place moves on only after the broker has the claims.
 */
@ApplicationScoped
public class ArticleIntake {
  private static final Subscription READER =
      new Subscription(
          "ingest-service.reader.v1", List.of(Topic.ARTICLES), Topic.READER_DEAD_LETTERS);

  private final EventConsumer consumer;

  @Inject
  ArticleIntake(EventConsumers consumers, ArticleReader reader, EventPublisher publisher) {
    this.consumer = consumers.create(READER, new ReadAndPublish(reader::read, publisher));
  }

  void start(@Observes StartupEvent event) {
    consumer.start();
  }

  /** What became of the articles; for the audit. */
  public EventConsumer consumer() {
    return consumer;
  }
}
