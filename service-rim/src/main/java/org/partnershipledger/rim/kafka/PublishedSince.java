package org.partnershipledger.rim.kafka;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.partnershipledger.rim.kafka.PublishedEvents.Numbered;

/**
 * What a source publishes from a moment on, looked up now and then: each look goes on where the
 * last one ended, with a consumer of its own. For one thread.
 */
public final class PublishedSince {
  private final PublishedEvents topics;
  private Map<TopicPartition, Long> places;

  PublishedSince(PublishedEvents topics, Map<TopicPartition, Long> places) {
    this.topics = topics;
    this.places = Map.copyOf(places);
  }

  /**
   * Hands over what stands on the topics when it is called and was not handed over yet; in the
   * order of each partition, and of partitions in any.
   *
   * @param goesOn when this no longer holds, the rest is left for the next time
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer; then the next
   *     time goes on where this one ended
   */
  public void read(Consumer<Numbered> each, BooleanSupplier goesOn) {
    try (TopicReader reader = topics.reader()) {
      Map<TopicPartition, Long> ends = reader.ends();
      reader.goOnAt(places);
      places = reader.places();
      while (!isAt(ends) && goesOn.getAsBoolean()) {
        topics.next(reader).forEach(each);
        places = reader.places();
      }
    }
  }

  private boolean isAt(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> places.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }
}
