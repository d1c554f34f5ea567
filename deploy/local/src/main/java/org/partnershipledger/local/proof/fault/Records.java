package org.partnershipledger.local.proof.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.Failure;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.TopicReader;

/** Records put on topics from outside, as a fault of a broker or of a foreign program would. */
final class Records {
  private final Map<String, Object> settings;

  Records(String bootstrap) {
    this.settings = Map.of("bootstrap.servers", bootstrap);
  }

  /** Everything that stands on a topic now. */
  List<IncomingEvent> read(Topic topic) {
    try (TopicReader reader = new TopicReader(settings, topic)) {
      List<IncomingEvent> events = new ArrayList<>();
      while (reader.behind() > 0) {
        events.addAll(reader.next());
      }
      return events;
    }
  }

  /** Puts these records on their topics, each in its partition, in this order. */
  void write(List<IncomingEvent> events) {
    var serializer = new ByteArraySerializer();
    try (var producer = new KafkaProducer<>(settings, serializer, serializer)) {
      for (IncomingEvent event : events) {
        var record =
            new ProducerRecord<>(
                event.topic(), event.partition(), utf8(event.key()), event.data().orElse(null));
        event.headers().forEach((name, value) -> record.headers().add(name, utf8(value)));
        var unused = producer.send(record);
      }
      producer.flush();
    }
  }

  /** Sets a group back to the beginning of a topic; nobody may be in it. */
  void replay(String group, Topic topic) {
    Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
    for (int partition = 0; partition < topic.partitions(); partition++) {
      beginning.put(new TopicPartition(topic.topicName(), partition), new OffsetAndMetadata(0));
    }
    try (Admin admin = Admin.create(settings)) {
      admin.alterConsumerGroupOffsets(group, beginning).all().get();
    } catch (ExecutionException e) {
      throw new Failure("the group " + group + " cannot be set back: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
