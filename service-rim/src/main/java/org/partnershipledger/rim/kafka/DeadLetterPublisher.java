package org.partnershipledger.rim.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.partnershipledger.contracts.envelope.Topic;

/** Parks records that cannot be processed: byte for byte, with the reason beside them. */
@ApplicationScoped
public class DeadLetterPublisher {
  /** The header that says why. */
  public static final String REASON = "dlq-reason";

  /** The headers that say where the record came from, and when it was parked. */
  public static final String TOPIC = "dlq-topic";

  public static final String PARTITION = "dlq-partition";
  public static final String OFFSET = "dlq-offset";
  public static final String PARKED_AT = "dlq-parked-at";

  private static final int LONGEST_REASON = 500;

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

  /** Parks a record; completes when the broker has acknowledged it. */
  public CompletionStage<Void> park(
      ConsumerRecord<byte[], byte[]> record, Topic deadLetters, String reason) {
    var parked =
        new ProducerRecord<byte[], byte[]>(
            deadLetters.topicName(), null, record.key(), record.value(), record.headers());
    String told = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    add(parked, REASON, told);
    add(parked, TOPIC, record.topic());
    add(parked, PARTITION, Integer.toString(record.partition()));
    add(parked, OFFSET, Long.toString(record.offset()));
    add(parked, PARKED_AT, Instant.now(clock).toString());
    return publisher.send(parked);
  }

  private static void add(ProducerRecord<byte[], byte[]> record, String name, String value) {
    record.headers().add(name, EventPublisher.utf8(value));
  }
}
