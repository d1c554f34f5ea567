package org.partnershipledger.rim.kafka;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.CloudEvent;

/**
 * A record as it came from the broker, not yet known to be well-formed.
 *
 * @param topic the topic's name
 * @param partition the partition
 * @param offset its place in the partition
 * @param key the key; blank when the record has none
 * @param headers the headers as text; the last of each name
 * @param data the value; empty for a record without one, which on a state topic means deletion
 */
public record IncomingEvent(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    Optional<byte[]> data) {
  public IncomingEvent {
    headers = Map.copyOf(headers);
  }

  /** The event that a record carries. */
  public static IncomingEvent of(ConsumerRecord<byte[], byte[]> record) {
    return new IncomingEvent(
        record.topic(),
        record.partition(),
        record.offset(),
        text(record.key()),
        texts(record.headers()),
        Optional.ofNullable(record.value()));
  }

  /** The event of a record that was sent, as whoever reads it at its place has it. */
  static IncomingEvent of(ProducerRecord<byte[], byte[]> record, int partition, long offset) {
    return new IncomingEvent(
        record.topic(),
        partition,
        offset,
        text(record.key()),
        texts(record.headers()),
        Optional.ofNullable(record.value()));
  }

  /**
   * The CloudEvents attributes.
   *
   * @throws IllegalArgumentException naming the header that is missing or malformed
   */
  public CloudEvent attributes() {
    return CloudEvent.fromHeaders(headers);
  }

  /**
   * The value of an event that must have one.
   *
   * @throws IllegalArgumentException when there is none
   */
  public byte[] requiredData() {
    return data.orElseThrow(() -> new IllegalArgumentException("the record has no value"));
  }

  private static Map<String, String> texts(Headers all) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : all) {
      headers.put(header.key(), text(header.value()));
    }
    return headers;
  }

  /** A key or header as text; blank for none. */
  static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
