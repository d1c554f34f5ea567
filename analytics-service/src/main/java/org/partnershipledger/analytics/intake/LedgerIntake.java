package org.partnershipledger.analytics.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.Subscription;

/** Reads the ledger's events; types that this version does not know are counted and skipped. */
@ApplicationScoped
public class LedgerIntake {
  /** The consumer group, also the name in the inbox. */
  public static final String GROUP = "analytics-service.ledger.v1";

  private static final Logger LOG = Logger.getLogger(LedgerIntake.class);

  private final LedgerWriter writer;
  private final EventConsumer consumer;
  private final AtomicLong unknown = new AtomicLong();

  @Inject
  LedgerIntake(EventConsumers consumers, LedgerWriter writer) {
    this.writer = writer;
    this.consumer =
        consumers.create(
            new Subscription(
                GROUP, List.of(Topic.PARTNERSHIP_EVENTS), Topic.ANALYTICS_DEAD_LETTERS),
            this::handle);
  }

  void start(@Observes StartupEvent event) {
    consumer.start();
  }

  /** What has come in and what became of it, since the start of this instance. */
  public Tally tally() {
    return new Tally(
        consumer.received(),
        consumer.processed(),
        consumer.rejected(),
        unknown.get(),
        consumer.pending());
  }

  /**
   * Counts of events.
   *
   * @param received read from the topic
   * @param processed dealt with, repeats and unknown types included
   * @param rejected parked as malformed
   * @param unknown of a type that this version does not know; among the processed
   * @param pending on the topic and not dealt with by the group; empty when the broker is away
   */
  public record Tally(
      long received, long processed, long rejected, long unknown, OptionalLong pending) {}

  private void handle(List<IncomingEvent> batch) throws SQLException {
    List<ReceivedEvent> events = batch.stream().map(ReceivedEvent::of).toList();
    int entered = writer.enter(GROUP, events);
    events.stream().filter(e -> e.change().isEmpty()).forEach(this::skip);
    LOG.debugf("%d events came in, %d were new", events.size(), entered);
  }

  private void skip(ReceivedEvent event) {
    unknown.incrementAndGet();
    LOG.infof("skipped an event of the unknown type %s", event.attributes().type());
  }
}
