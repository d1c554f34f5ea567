package org.partnershipledger.rim.kafka;

import java.util.Optional;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;

/**
 * An event to publish.
 *
 * @param topic where to
 * @param key the record's key, also the attribute {@code partitionkey}
 * @param data UTF-8 JSON, at most {@link Topic#MAX_RECORD_BYTES}; empty deletes the key on a
 *     compacted topic
 * @param attributes the CloudEvents attributes
 */
public record OutgoingEvent(Topic topic, String key, Optional<byte[]> data, CloudEvent attributes) {
  public OutgoingEvent {
    if (!attributes.partitionKey().equals(key)) {
      throw new IllegalArgumentException("the partition key of an event is its record's key");
    }
    int size = data.map(bytes -> bytes.length).orElse(0);
    if (size > Topic.MAX_RECORD_BYTES) {
      throw new IllegalArgumentException(
          attributes.type() + " of " + size + " bytes is over " + Topic.MAX_RECORD_BYTES);
    }
  }

  /** An event with this record as its data. */
  public static OutgoingEvent of(Topic topic, CloudEvent attributes, Record data) {
    return new OutgoingEvent(
        topic, attributes.partitionKey(), Optional.of(EventJson.write(data)), attributes);
  }

  /** The deletion of a key of a compacted topic. */
  public static OutgoingEvent deletion(Topic topic, CloudEvent attributes) {
    return new OutgoingEvent(topic, attributes.partitionKey(), Optional.empty(), attributes);
  }

  /** The same with a number from the relay. */
  public OutgoingEvent withSequence(long number) {
    return new OutgoingEvent(topic, key, data, attributes.withSequence(number));
  }
}
