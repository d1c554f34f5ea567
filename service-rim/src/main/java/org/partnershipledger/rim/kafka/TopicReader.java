package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.partnershipledger.contracts.envelope.Topic;

/**
 * Reads a topic from its first record on, or from a moment, beside whoever else reads it: it is in
 * no group and commits nothing. For one thread.
 */
public final class TopicReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int BATCH = 2000;

  private final KafkaConsumer<byte[], byte[]> kafka;
  private final List<TopicPartition> partitions;

  /** A reader at the broker of these {@code kafka.*} settings. */
  public TopicReader(Map<String, Object> kafka, Topic topic) {
    this(kafka, topic, 0, 1);
  }

  /** The same of several topics. */
  public TopicReader(Map<String, Object> kafka, List<Topic> topics) {
    this(kafka, topics, 0, 1);
  }

  /**
   * The same for a share of the topic's partitions; the readers of all shares read all of it.
   *
   * @param share which, from 0
   * @param of how many shares there are
   */
  public TopicReader(Map<String, Object> kafka, Topic topic, int share, int of) {
    this(kafka, List.of(topic), share, of);
  }

  private TopicReader(Map<String, Object> kafka, List<Topic> topics, int share, int of) {
    Map<String, Object> settings = besideGroups(kafka);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    this.kafka = new KafkaConsumer<>(settings);
    try {
      this.partitions =
          topics.stream()
              .flatMap(topic -> this.kafka.partitionsFor(topic.topicName()).stream())
              .filter(p -> p.partition() % of == share)
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
    } catch (KafkaException e) {
      // Whoever asks again while the broker is away would leave one behind each time.
      this.kafka.close();
      throw e;
    }
    this.kafka.assign(partitions);
    this.kafka.seekToBeginning(partitions);
  }

  /** Passes over all but the last records of each partition. */
  void skipToLast(long records) {
    Map<TopicPartition, Long> begin = kafka.beginningOffsets(partitions);
    kafka
        .endOffsets(partitions)
        .forEach(
            (partition, end) ->
                kafka.seek(partition, Math.max(begin.getOrDefault(partition, 0L), end - records)));
  }

  /** Where each partition ends, as of now. */
  Map<TopicPartition, Long> ends() {
    return kafka.endOffsets(partitions);
  }

  /**
   * Goes on at these places. A partition without one, or with one that it does not have, is read
   * from its first record on.
   */
  void goOnAt(Map<TopicPartition, Long> places) {
    Map<TopicPartition, Long> begin = kafka.beginningOffsets(partitions);
    ends()
        .forEach(
            (partition, end) -> {
              long first = begin.getOrDefault(partition, 0L);
              long place = places.getOrDefault(partition, first);
              kafka.seek(partition, place < first || place > end ? first : place);
            });
  }

  /** Where the next record of each partition is read. */
  Map<TopicPartition, Long> places() {
    Map<TopicPartition, Long> places = new HashMap<>();
    partitions.forEach(partition -> places.put(partition, kafka.position(partition)));
    return places;
  }

  /** Passes over what came to the topic before a moment. */
  public void since(Instant moment) {
    Map<TopicPartition, Long> asked = new HashMap<>();
    partitions.forEach(partition -> asked.put(partition, moment.toEpochMilli()));
    kafka
        .offsetsForTimes(asked)
        .forEach(
            (partition, found) -> {
              if (found == null) {
                kafka.seekToEnd(List.of(partition));
              } else {
                kafka.seek(partition, found.offset());
              }
            });
  }

  /** The settings of a consumer of bytes that is in no group and commits nothing. */
  static Map<String, Object> besideGroups(Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    return settings;
  }

  /** The next events; none when nothing came within a fifth of a second. */
  public List<IncomingEvent> next() {
    List<IncomingEvent> events = new ArrayList<>();
    kafka.poll(POLL).forEach(record -> events.add(IncomingEvent.of(record)));
    return events;
  }

  /** How many records the topic has, as of now, that were not read. */
  public long behind() {
    return kafka.endOffsets(partitions).entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - kafka.position(end.getKey())))
        .sum();
  }

  @Override
  public void close() {
    kafka.close();
  }
}
