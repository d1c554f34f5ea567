package org.partnershipledger.rim.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.partnershipledger.contracts.envelope.Topic;

/** What a source has published on its topics, by the numbers that it gave. */
public final class PublishedEvents {
  private static final int PATIENCE_MS = 10_000;

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
    this.settings = new HashMap<>(kafka);
    this.settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
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
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer within ten
   *     seconds
   */
  public long lastNumber() {
    try (TopicReader reader = reader()) {
      reader.skipToLast(LAST_RECORDS);
      return numbered(reader, 0).stream().mapToLong(Numbered::number).max().orElse(0);
    }
  }

  /**
   * The events with higher numbers than one, those of a key in their order. Of a compacted topic
   * some may be missing.
   *
   * @throws org.apache.kafka.common.KafkaException when the broker does not go on answering
   */
  public List<Numbered> after(long number) {
    try (TopicReader reader = reader()) {
      return numbered(reader, number);
    }
  }

  /**
   * What comes to the topics from now on.
   *
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer
   */
  public PublishedSince fromNow() {
    try (TopicReader reader = reader()) {
      return new PublishedSince(this, reader.ends());
    }
  }

  /** A reader of the topics from their first records on. */
  TopicReader reader() {
    return new TopicReader(settings, topics);
  }

  private List<Numbered> numbered(TopicReader reader, long above) {
    List<Numbered> found = new ArrayList<>();
    while (reader.behind() > 0) {
      next(reader).filter(event -> event.number() > above).forEach(found::add);
    }
    return found;
  }

  /** The next events of the source; none when nothing came within a fifth of a second. */
  Stream<Numbered> next(TopicReader reader) {
    return reader.next().stream().flatMap(event -> numbered(event).stream());
  }

  private Optional<Numbered> numbered(IncomingEvent event) {
    Map<String, String> headers = event.headers();
    OptionalLong number = number(headers.getOrDefault("ce_sequence", ""));
    return source.equals(headers.get("ce_source")) && number.isPresent()
        ? Optional.of(
            new Numbered(
                event.topic(), event.key(), number.getAsLong(), headers.getOrDefault("ce_id", "")))
        : Optional.empty();
  }

  private static OptionalLong number(String text) {
    return text.matches("0*\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }
}
