package org.partnershipledger.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.EventConsumer;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.kafka.Subscription;

/**
 * Reads every article of the topic again with the reader of this version, beside what goes on. The
 * readings have ids of their own by reader version, so that a replay repeated or broken off does no
 * harm; the ledger lets the latest reader's reading count.
 *
 * <p>The replay is a consumer group named after the reader: instances that take part share the
 * work, and one that is begun again goes on where it stopped.
 */
@ApplicationScoped
public class Replay {

  private final EventConsumers consumers;
  private final ArticleReader reader;
  private final EventPublisher publisher;
  private Optional<EventConsumer> running = Optional.empty();

  @Inject
  Replay(EventConsumers consumers, ArticleReader reader, EventPublisher publisher) {
    this.consumers = consumers;
    this.reader = reader;
    this.publisher = publisher;
  }

  /**
   * How far the replay is.
   *
   * @param reader version of the reader that reads again
   * @param begun whether this instance takes part, or has
   * @param ended whether it has read everything again
   * @param processed articles and withdrawals that this instance has read again
   * @param rejected those that it parked
   * @param pending those that no instance has read again; absent when not begun here, or the broker
   *     is away
   */
  public record Progress(
      String reader,
      boolean begun,
      boolean ended,
      long processed,
      long rejected,
      OptionalLong pending) {}

  /** Begins, or goes on; it ends by itself once everything is read again. */
  public synchronized Progress begin() {
    if (running.map(EventConsumer::hasEnded).orElse(true)) {
      EventConsumer consumer =
          consumers.createBeside(
              new Subscription(
                  "ingest-service.replay." + reader.version(),
                  List.of(Topic.ARTICLES),
                  Topic.READER_DEAD_LETTERS),
              new ReadAndPublish(this::readAgain, publisher));
      consumer.startUntilCaughtUp();
      running = Optional.of(consumer);
    }
    return progress();
  }

  /** How far it is. */
  public synchronized Progress progress() {
    return running
        .map(
            c ->
                new Progress(
                    reader.version(), true, c.hasEnded(), c.processed(), c.rejected(), c.pending()))
        .orElseGet(() -> new Progress(reader.version(), false, false, 0, 0, OptionalLong.empty()));
  }

  /** What is malformed was parked when it came; it is not parked again. */
  private List<OutgoingEvent> readAgain(IncomingEvent event) {
    try {
      return reader.read(event);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
