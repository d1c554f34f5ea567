package org.partnershipledger.rim.kafka;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.deadletter.LetterEvent;

/**
 * The dead letters of a consumer, for its own thread: what is written is in the book at once. Every
 * writing throws a {@link KafkaException} when the broker does not acknowledge it.
 */
final class LetterDesk {
  private final Topic topic;
  private final DeadLetterPublisher publisher;
  private final Optional<LetterLog> log;

  /**
   * A desk.
   *
   * @param topic the dead-letter topic
   * @param log the letters that there are; empty for a consumer that parks beside another one of
   *     its service: it lets nothing wait and settles nothing
   */
  LetterDesk(Topic topic, DeadLetterPublisher publisher, Optional<LetterLog> log) {
    this.topic = topic;
    this.publisher = publisher;
    this.log = log;
  }

  /** The dead-letter topic. */
  Topic topic() {
    return topic;
  }

  /** Waits until it knows every letter that there is. */
  void awaitCurrent() {
    log.ifPresent(LetterLog::awaitCurrent);
  }

  /** Whether a record is to wait behind a parked one of its key. */
  boolean isHeld(ConsumerRecord<byte[], byte[]> record) {
    return log.filter(l -> l.book().isHeld(record.topic(), IncomingEvent.text(record.key())))
        .isPresent();
  }

  /** The next letter of these partitions with which something is to be done. */
  Optional<DeadLetter> due(Predicate<DeadLetter> mine) {
    return log.flatMap(l -> l.book().due(mine));
  }

  void park(ConsumerRecord<byte[], byte[]> record, Fault fault, String why) {
    enter(publisher.park(record, topic, fault, why));
  }

  void settle(DeadLetter letter, Action action) {
    enter(publisher.settle(letter, topic, action));
  }

  void refuse(DeadLetter letter, Fault fault, String why) {
    enter(publisher.refuse(letter, topic, fault, why));
  }

  private void enter(CompletionStage<LetterEvent> writing) {
    LetterEvent written = acknowledged(writing);
    log.ifPresent(l -> l.book().apply(written));
  }

  /**
   * Waits for the broker.
   *
   * @throws KafkaException when it does not acknowledge
   */
  static LetterEvent acknowledged(CompletionStage<LetterEvent> writing) {
    try {
      return writing
          .toCompletableFuture()
          .get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while a dead letter was written", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("a dead letter cannot be written: " + e.getMessage(), e);
    }
  }
}
