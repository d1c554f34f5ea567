package org.partnershipledger.registry.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.Subscription;

/** Takes readings and retractions from the topic into the ledger, a batch in a transaction. */
@ApplicationScoped
public class ClaimIntake {

  /** The consumer group, and the name under which the inbox remembers events. */
  static final String GROUP = "registry-service.claims.v1";

  /** Long enough for a full batch behind another instance's full batch on a slow machine. */
  private static final int PATIENCE_SECONDS = 240;

  private final EventConsumer consumer;
  private final LedgerEntry entry;

  ClaimIntake(EventConsumers consumers, LedgerEntry entry) {
    this.entry = entry;
    this.consumer =
        consumers.create(
            new Subscription(GROUP, List.of(Topic.ARTICLE_CLAIMS), Topic.REGISTRY_DEAD_LETTERS),
            this::handle);
  }

  /** Begins to take them, when the ledger is where its journal ends. */
  public void start() {
    consumer.start();
  }

  private void handle(List<IncomingEvent> batch) throws Exception {
    List<LedgerEntry.Incoming> incoming = batch.stream().map(LedgerEntry.Incoming::of).toList();
    QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> entry.enter(incoming));
  }

  /** The consumer, for what it has counted. */
  public EventConsumer consumer() {
    return consumer;
  }
}
