package org.partnershipledger.rim.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.deadletter.DeadLetter.Settlement;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.deadletter.LetterEvent;

/**
 * Parks records that cannot be processed, byte for byte, with the reason beside them, and writes
 * down what becomes of them. What it returns completes when the broker has acknowledged it.
 */
@ApplicationScoped
public class DeadLetterPublisher {
  /** The header of a letter that says why. */
  public static final String REASON = LetterRecords.REASON;

  /** The headers of a letter that say where the record came from. */
  public static final String TOPIC = LetterRecords.TOPIC;

  public static final String PARTITION = LetterRecords.PARTITION;
  public static final String OFFSET = LetterRecords.OFFSET;

  private final EventPublisher publisher;
  private final Clock clock;

  /** Parks through this publisher. */
  @Inject
  public DeadLetterPublisher(EventPublisher publisher) {
    this(publisher, Clock.systemUTC());
  }

  DeadLetterPublisher(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  CompletionStage<LetterEvent> park(
      ConsumerRecord<byte[], byte[]> record, Topic letters, Fault fault, String why) {
    return send(LetterRecords.parked(record, letters, fault, why, clock.instant()));
  }

  CompletionStage<LetterEvent> decide(
      DeadLetter letter, Topic letters, Action action, String by, String why) {
    Decision decision = new Decision(action, by, why, clock.instant());
    return send(LetterRecords.decided(letter, letters, decision));
  }

  CompletionStage<LetterEvent> settle(DeadLetter letter, Topic letters, Action action) {
    return send(LetterRecords.settled(letter, letters, new Settlement(action, clock.instant())));
  }

  CompletionStage<LetterEvent> refuse(DeadLetter letter, Topic letters, Fault fault, String why) {
    return send(LetterRecords.refused(letter, letters, fault, why, clock.instant()));
  }

  private CompletionStage<LetterEvent> send(ProducerRecord<byte[], byte[]> record) {
    return publisher
        .send(record)
        .thenApply(
            place ->
                LetterRecords.read(IncomingEvent.of(record, place.partition(), place.offset()))
                    .orElseThrow());
  }
}
