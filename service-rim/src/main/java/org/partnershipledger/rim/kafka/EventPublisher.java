package org.partnershipledger.rim.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.rim.telemetry.Delivery;
import org.partnershipledger.rim.telemetry.RimMetrics;

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
    Map<String, String> headers = Delivery.traced(event.attributes()).headers();
    var record =
        new ProducerRecord<byte[], byte[]>(
            event.topic().topicName(), utf8(event.key()), event.data().orElse(null));
    headers.forEach((name, value) -> record.headers().add(name, utf8(value)));
    return send(record).thenRun(() -> RimMetrics.published(event.attributes()));
  }

  /** Sends events in this order; completes when the broker has acknowledged all of them. */
  public CompletionStage<Void> sendAll(List<OutgoingEvent> events) {
    CompletableFuture<?>[] acknowledged =
        events.stream()
            .map(event -> send(event).toCompletableFuture())
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(acknowledged);
  }

  CompletionStage<Void> send(ProducerRecord<byte[], byte[]> record) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    try {
      var unused =
          producer()
              .send(
                  record,
                  (metadata, failure) -> {
                    if (failure == null) {
                      acknowledged.complete(null);
                    } else {
                      acknowledged.completeExceptionally(failure);
                    }
                  });
    } catch (RuntimeException e) {
      acknowledged.completeExceptionally(e);
    }
    return acknowledged;
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
