package org.partnershipledger.local.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.Failure;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.TopicReader;

/**
 * What the broker does alone with the records of the line.
 *
 * @param records how many there are
 * @param bytes of keys, headers and values
 * @param consumeSeconds to read them all
 * @param produceSeconds to write them all to another topic, as the services do
 */
record BrokerCeiling(long records, long bytes, double consumeSeconds, double produceSeconds) {
  private static final String SCRATCH = "bench.scratch.";
  private static final int PARTITIONS = 6;
  private static final double NANOS = 1e9;

  /** Reads every record that stands on the topics and writes it again elsewhere. */
  static BrokerCeiling measure(String bootstrap) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
    long begun = System.nanoTime();
    List<IncomingEvent> events = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      try (TopicReader reader = new TopicReader(settings, topic)) {
        while (reader.behind() > 0) {
          events.addAll(reader.next());
        }
      }
    }
    double consumed = (System.nanoTime() - begun) / NANOS;
    long bytes = events.stream().mapToLong(BrokerCeiling::bytes).sum();
    return new BrokerCeiling(events.size(), bytes, consumed, produce(settings, events));
  }

  private static double produce(Map<String, Object> settings, List<IncomingEvent> events) {
    String topic = SCRATCH + System.nanoTime();
    try (Admin admin = Admin.create(settings)) {
      admin
          .createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
          .all()
          .get();
      long begun = System.nanoTime();
      write(settings, topic, events);
      double produced = (System.nanoTime() - begun) / NANOS;
      admin.deleteTopics(List.of(topic)).all().get();
      return produced;
    } catch (ExecutionException e) {
      throw new Failure("the broker does not make the topic: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  // The settings that the services send with.
  private static void write(
      Map<String, Object> settings, String topic, List<IncomingEvent> events) {
    Map<String, Object> sending = new HashMap<>(settings);
    sending.put("acks", "all");
    sending.put("enable.idempotence", true);
    sending.put("compression.type", "lz4");
    sending.put("linger.ms", 2);
    var serializer = new ByteArraySerializer();
    try (var producer = new KafkaProducer<>(sending, serializer, serializer)) {
      for (IncomingEvent event : events) {
        byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topic, key, event.data().orElse(null));
        event
            .headers()
            .forEach(
                (name, value) ->
                    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var unused = producer.send(record);
      }
      producer.flush();
    }
  }

  private static long bytes(IncomingEvent event) {
    long headers =
        event.headers().entrySet().stream()
            .mapToLong(header -> header.getKey().length() + header.getValue().length())
            .sum();
    return event.key().length() + headers + event.data().map(data -> data.length).orElse(0);
  }
}
