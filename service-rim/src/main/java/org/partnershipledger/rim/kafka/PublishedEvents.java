package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToLongBiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.partnershipledger.contracts.envelope.Topic;

/** What a source has published on its topics, by the numbers that it gave. */
public final class PublishedEvents {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(200);
  // The end of a partition may be a gap of compaction or the mark of a transaction.
  private static final long LAST_RECORDS = 20;

  private final Map<String, Object> settings;
  private final List<Topic> topics;
  private final String source;

  /**
   * That on topics of the broker of these {@code kafka.*} settings.
   *
   * @param source whose; events of others are passed over
   */
  public PublishedEvents(Map<String, Object> kafka, List<Topic> topics, String source) {
    this.settings = TopicReader.besideGroups(kafka);
    this.topics = List.copyOf(topics);
    this.source = source;
  }

  /** What a service has published for others at the broker of these {@code kafka.*} settings. */
  public static PublishedEvents of(Map<String, Object> kafka, Topic.Owner owner) {
    return new PublishedEvents(kafka, Topic.publicOf(owner), "/" + owner.service());
  }

  /** The CloudEvents source that the numbers belong to, such as {@code /registry-service}. */
  public String source() {
    return source;
  }

  /** An event: where it is, and the number and id that it was given. */
  public record Numbered(String topic, String key, long number, String id) {}

  /**
   * The highest number there is; 0 when there is none.
   *
   * @throws KafkaException when the broker does not answer within ten seconds
   */
  public long lastNumber() {
    AtomicLong last = new AtomicLong();
    read(
        (begin, end) -> Math.max(begin, end - LAST_RECORDS),
        event -> last.accumulateAndGet(event.number(), Math::max));
    return last.get();
  }

  /**
   * The events with higher numbers than one, those of a key in their order. Of a compacted topic
   * some may be missing.
   *
   * @throws KafkaException when the broker does not go on answering
   */
  public List<Numbered> after(long number) {
    List<Numbered> found = new ArrayList<>();
    read(
        (begin, end) -> begin,
        event -> {
          if (event.number() > number) {
            found.add(event);
          }
        });
    return found;
  }

  /** Reads each partition from a place that its first and its end tell up to its end. */
  private void read(ToLongBiFunction<Long, Long> place, Consumer<Numbered> taker) {
    try (KafkaConsumer<byte[], byte[]> kafka = new KafkaConsumer<>(settings)) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (Topic topic : topics) {
        kafka
            .partitionsFor(topic.topicName(), PATIENCE)
            .forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition())));
      }
      kafka.assign(partitions);
      Map<TopicPartition, Long> begin = kafka.beginningOffsets(partitions, PATIENCE);
      Map<TopicPartition, Long> end = kafka.endOffsets(partitions, PATIENCE);
      end.forEach(
          (partition, to) ->
              kafka.seek(partition, place.applyAsLong(begin.getOrDefault(partition, 0L), to)));
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (end.entrySet().stream().anyMatch(e -> kafka.position(e.getKey()) < e.getValue())) {
        if (System.nanoTime() > until) {
          throw new KafkaException("the events of " + topics + " do not come");
        }
        for (ConsumerRecord<byte[], byte[]> record : kafka.poll(POLL)) {
          until = System.nanoTime() + PATIENCE.toNanos();
          take(record, taker);
        }
      }
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record, Consumer<Numbered> taker) {
    IncomingEvent event = IncomingEvent.of(record);
    Map<String, String> headers = event.headers();
    OptionalLong number = number(headers.getOrDefault("ce_sequence", ""));
    if (source.equals(headers.get("ce_source")) && number.isPresent()) {
      String id = headers.getOrDefault("ce_id", "");
      taker.accept(new Numbered(event.topic(), event.key(), number.getAsLong(), id));
    }
  }

  private static OptionalLong number(String text) {
    return text.matches("0*\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }
}
