import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads topics of the ledger from their beginning and says what came: {@code java -cp 'lib/*'
 * Subscriber.java BROKER TOPIC...}, with Kafka's client in {@code lib}. Ends when it has read what
 * there is; to go on, poll for ever and keep a group's place by {@code subscribe}.
 */
public class Subscriber {
  public static void main(String[] arguments) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", arguments[0], "auto.offset.reset", "earliest");
    List<String> topics = List.of(arguments).subList(1, arguments.length);
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < end.get(p))) {
        for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofSeconds(1))) {
          // Deliveries repeat: what has been dealt with is skipped.
          if (seen.add(header(event, "ce_id"))) {
            // event.value() is the JSON; null on a state topic says that the key is gone.
            counts.merge(header(event, "ce_type"), 1, Integer::sum);
          }
        }
      }
    }
    counts.forEach((type, count) -> System.out.println(count + " " + type));
    System.out.println(seen.size() + " events read");
  }

  private static String header(ConsumerRecord<String, String> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
