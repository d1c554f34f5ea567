package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.deadletter.DeadLetter;

/** Fetches the records that letters park from a dead-letter topic. For one thread. */
final class LetterShelf implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final KafkaConsumer<byte[], byte[]> kafka;
  private final Topic topic;

  /** The shelf at the broker of these {@code kafka.*} settings. */
  LetterShelf(Map<String, Object> kafka, Topic topic) {
    Map<String, Object> settings = TopicReader.besideGroups(kafka);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    this.kafka = new KafkaConsumer<>(settings);
    this.topic = topic;
  }

  /**
   * The record that a letter parks, as it was; empty when the topic has it no more.
   *
   * @throws KafkaException when the broker does not answer within five seconds
   */
  Optional<ConsumerRecord<byte[], byte[]>> fetch(DeadLetter letter) {
    TopicPartition partition = new TopicPartition(topic.topicName(), letter.id().partition());
    kafka.assign(List.of(partition));
    long first = kafka.beginningOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
    if (letter.id().offset() < first) {
      return Optional.empty();
    }
    kafka.seek(partition, letter.id().offset());
    for (ConsumerRecord<byte[], byte[]> record : kafka.poll(PATIENCE)) {
      return Optional.of(record)
          .filter(r -> r.offset() == letter.id().offset())
          .map(r -> LetterRecords.original(r, letter));
    }
    throw new KafkaException(topic.topicName() + " does not give letter " + letter.id());
  }

  @Override
  public void close() {
    kafka.close();
  }
}
