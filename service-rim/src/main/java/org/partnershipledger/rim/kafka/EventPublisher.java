package org.partnershipledger.rim.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.rim.telemetry.Delivery;
import org.partnershipledger.rim.telemetry.RimMetrics;
import org.partnershipledger.rim.telemetry.Spans;

/**
 * Sends events to the broker and says when all its replicas have them. A sending that the broker
 * does not acknowledge within {@link #PATIENCE} fails; the same event may be sent again.
 */
@ApplicationScoped
public class EventPublisher {
  /** How long the broker may take to acknowledge a record. */
  public static final Duration PATIENCE = Duration.ofSeconds(9);

  private static final Duration WAIT_FOR_BROKER = Duration.ofSeconds(3);
  private static final Duration CLOSE = Duration.ofSeconds(5);

  private final Map<String, Object> settings;
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  /** A publisher to the broker of these {@code kafka.*} settings. */
  @Inject
  public EventPublisher(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // What follows a record of its partition is sent when the broker has that one.
    settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) WAIT_FOR_BROKER.toMillis());
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * 1024 * 1024);
  }

  /** Sends an event; completes when the broker has acknowledged it, else fails. */
  public CompletionStage<Void> send(OutgoingEvent event) {
    return send(record(event)).thenRun(() -> RimMetrics.published(event.attributes()));
  }

  /** Sends events in this order; completes when the broker has acknowledged all of them. */
  public CompletionStage<Void> sendAll(List<OutgoingEvent> events) {
    return all(events.stream().map(this::send).toList());
  }

  /**
   * The same for events of which none may stand on its topic before an earlier one: when one fails,
   * those behind it that the broker does not have yet are not sent any more.
   */
  public CompletionStage<Void> sendInOrder(List<OutgoingEvent> events) {
    KafkaProducer<byte[], byte[]> one = producer();
    List<CompletionStage<Void>> acknowledged = new ArrayList<>();
    for (OutgoingEvent event : events) {
      CompletionStage<RecordMetadata> sending = send(one, record(event), () -> abandon(one));
      acknowledged.add(sending.thenRun(() -> RimMetrics.published(event.attributes())));
      if (sending.toCompletableFuture().isCompletedExceptionally()) {
        break;
      }
    }
    return all(acknowledged);
  }

  /** Gives up a producer with all that it has not sent; the next sending makes another. */
  private void abandon(KafkaProducer<byte[], byte[]> failed) {
    synchronized (this) {
      if (producer == failed) {
        producer = null;
      }
    }
    failed.close(Duration.ZERO);
  }

  private static CompletionStage<Void> all(List<CompletionStage<Void>> acknowledged) {
    return CompletableFuture.allOf(
        acknowledged.stream()
            .map(CompletionStage::toCompletableFuture)
            .toArray(CompletableFuture<?>[]::new));
  }

  private static ProducerRecord<byte[], byte[]> record(OutgoingEvent event) {
    var record =
        new ProducerRecord<byte[], byte[]>(
            event.topic().topicName(), utf8(event.key()), event.data().orElse(null));
    Delivery.traced(event.attributes())
        .headers()
        .forEach((name, value) -> record.headers().add(name, utf8(value)));
    return record;
  }

  /** Sends a record as it is; completes with its place when the broker has acknowledged it. */
  CompletionStage<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
    try {
      return send(producer(), record, () -> {});
    } catch (RuntimeException e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private static CompletionStage<RecordMetadata> send(
      KafkaProducer<byte[], byte[]> producer,
      ProducerRecord<byte[], byte[]> record,
      Runnable onFailure) {
    CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
    Instant begun = Instant.now();
    try {
      var unused =
          producer.send(
              record,
              (metadata, failure) -> {
                tell(record, begun, Optional.ofNullable(failure));
                if (failure == null) {
                  acknowledged.complete(metadata);
                } else {
                  onFailure.run();
                  acknowledged.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException e) {
      onFailure.run();
      acknowledged.completeExceptionally(e);
    }
    return acknowledged;
  }

  private static void tell(
      ProducerRecord<byte[], byte[]> record, Instant begun, Optional<Exception> failure) {
    if (Spans.areTold()) {
      Spans.sent(IncomingEvent.of(record, 0, 0), begun, failure.map(Exception::toString));
    }
  }

  /** Made at the first sending, since a broker's name may not resolve when the service starts. */
  private synchronized KafkaProducer<byte[], byte[]> producer() {
    KafkaProducer<byte[], byte[]> made =
        producer == null ? new KafkaProducer<>(settings) : producer;
    producer = made;
    return made;
  }

  /** Waits for what is under way, at most five seconds, and closes. */
  @PreDestroy
  public synchronized void close() {
    if (producer != null) {
      producer.close(CLOSE);
      producer = null;
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
