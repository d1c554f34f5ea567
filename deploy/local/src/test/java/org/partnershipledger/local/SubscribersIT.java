package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** The subscribers of docs/subscribe.md, run as they stand there against the whole line. */
class SubscribersIT {
  private static final Path EXAMPLES = Path.of("../../docs/subscribe");
  private static final List<Topic> PUBLIC =
      Arrays.stream(Topic.values()).filter(Topic::isPublic).toList();

  private static RunningLine line;

  @BeforeAll
  static void start() throws IOException {
    line = OneStoryline.line();
  }

  @Test
  void a_subscriber_in_java_reads_all_that_is_public() throws Exception {
    // Given
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", "target/lib/*"));
    command.addAll(List.of(EXAMPLES.resolve("Subscriber.java").toString(), line.broker()));
    PUBLIC.forEach(topic -> command.add(topic.topicName()));
    // When
    List<String> said = run(command);
    // Then
    assertThat(said).contains(records() + " events read");
    assertThat(said).anyMatch(line -> line.endsWith(" org.partnershipledger.savings-metric.v1"));
  }

  @Test
  void a_subscriber_in_python_reads_all_that_is_public_and_finds_every_event_valid()
      throws Exception {
    // Given
    assumeTrue(
        succeeds(List.of("python3", "-c", "import confluent_kafka, jsonschema")),
        "python3 with confluent_kafka and jsonschema is not there");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("python3", EXAMPLES.resolve("subscriber.py").toString()));
    command.addAll(List.of(line.broker(), line.url(LedgerService.INGEST) + "/schemas"));
    PUBLIC.forEach(topic -> command.add(topic.topicName()));
    // When
    List<String> said = run(command);
    // Then
    assertThat(said).containsExactly(records() + " events read, 0 errors");
  }

  @ParameterizedTest
  @MethodSource("publicTopics")
  void kcat_prints_every_event_of_a_topic(Topic topic) throws Exception {
    // Given
    assumeTrue(succeeds(List.of("kcat", "-V")), "kcat is not there");
    // When
    List<String> events =
        run(List.of(EXAMPLES.resolve("events.sh").toString(), line.broker(), topic.topicName()));
    // Then
    assertThat(events).hasSize(EmbeddedBroker.read(line.broker(), topic).size()).isNotEmpty();
    for (String event : events) {
      assertThat(EventJson.mapper().readTree(event).path("headers").toString()).contains("ce_id");
    }
  }

  static List<Topic> publicTopics() {
    return PUBLIC;
  }

  /** How many events stand on the public topics; none of them twice, since nothing has failed. */
  private static int records() {
    return PUBLIC.stream().mapToInt(t -> EmbeddedBroker.read(line.broker(), t).size()).sum();
  }

  private static boolean succeeds(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> said = process.inputReader().lines().toList();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
    return said;
  }
}
