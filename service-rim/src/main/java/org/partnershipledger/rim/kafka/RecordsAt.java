package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.partnershipledger.contracts.envelope.Topic;

/**
 * Reads records of a topic at known places, fastest in about their order; in no group. For one
 * thread.
 */
public final class RecordsAt implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int AHEAD = 100;

  private final Map<String, Object> settings;
  private final Topic topic;
  private final Map<Integer, Partition> partitions = new HashMap<>();

  /** A reader at the broker of these {@code kafka.*} settings. */
  public RecordsAt(Map<String, Object> kafka, Topic topic) {
    settings = TopicReader.besideGroups(kafka);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AHEAD);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    this.topic = topic;
  }

  /**
   * The event at a place.
   *
   * @throws KafkaException when there is none, or the broker does not answer within ten seconds
   */
  public IncomingEvent at(int partition, long offset) {
    return partitions.computeIfAbsent(partition, this::open).at(offset);
  }

  private Partition open(int partition) {
    TopicPartition place = new TopicPartition(topic.topicName(), partition);
    KafkaConsumer<byte[], byte[]> kafka = new KafkaConsumer<>(settings);
    kafka.assign(List.of(place));
    return new Partition(kafka, place, new TreeMap<>(), new AtomicBoolean());
  }

  @Override
  public void close() {
    partitions.values().forEach(partition -> partition.kafka().close());
  }

  /** A partition, and what was read ahead of it. */
  private record Partition(
      KafkaConsumer<byte[], byte[]> kafka,
      TopicPartition place,
      NavigableMap<Long, IncomingEvent> ahead,
      AtomicBoolean hasBegun) {

    IncomingEvent at(long offset) {
      if (!ahead.containsKey(offset)) {
        read(offset);
      }
      IncomingEvent found = ahead.get(offset);
      if (found == null) {
        throw new KafkaException("there is nothing at %d of %s".formatted(offset, place));
      }
      ahead.headMap(offset, true).clear();
      return found;
    }

    private void read(long offset) {
      ahead.clear();
      if (!hasBegun.getAndSet(true) || kafka.position(place) != offset) {
        kafka.seek(place, offset);
      }
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (ahead.isEmpty()) {
        if (System.nanoTime() > until) {
          throw new KafkaException("what is at %d of %s does not come".formatted(offset, place));
        }
        for (ConsumerRecord<byte[], byte[]> record : kafka.poll(POLL)) {
          ahead.put(record.offset(), IncomingEvent.of(record));
        }
      }
    }
  }
}
