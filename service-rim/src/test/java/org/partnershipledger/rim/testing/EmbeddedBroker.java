package org.partnershipledger.rim.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.partnershipledger.contracts.envelope.Topic;

/** A Kafka broker in the JVM of the tests, with all topics of the contract. */
public final class EmbeddedBroker {
  private static final String ADDRESS = "partnershipledger.test.kafka";

  private final Path directory;
  private final int port;
  private final int controllerPort;
  private KafkaRaftServer server;

  private EmbeddedBroker(Path directory, int port, int controllerPort) {
    this.directory = directory;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /**
   * The address of the broker that all tests of this JVM share; the first call starts it. Every
   * class loader sees the same one.
   */
  public static String shared() {
    synchronized (System.class) {
      String address = System.getProperty(ADDRESS);
      if (address == null) {
        address = start().address();
        System.setProperty(ADDRESS, address);
      }
      return address;
    }
  }

  /** Starts a broker of one's own, for tests that stop it. */
  public static EmbeddedBroker start() {
    try {
      Path directory = Files.createTempDirectory("kafka");
      EmbeddedBroker broker = new EmbeddedBroker(directory, freePort(), freePort());
      broker.format();
      Runtime.getRuntime().addShutdownHook(new Thread(broker::clear));
      broker.resume();
      createTopics(broker.address());
      return broker;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it listens. */
  public String address() {
    return "localhost:" + port;
  }

  /** The client settings that name it. */
  public Map<String, Object> settings() {
    return Map.of("bootstrap.servers", address());
  }

  /** Stops it; its records stay. */
  public void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** Starts it again where it stopped. */
  public void resume() {
    server = new KafkaRaftServer(new KafkaConfig(properties()), Time.SYSTEM);
    server.startup();
  }

  private void clear() {
    stop();
    try {
      Utils.delete(directory.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that stands on a topic now, each partition in its order. */
  public static List<ConsumerRecord<byte[], byte[]>> read(String address, Topic topic) {
    Map<String, Object> settings = Map.of("bootstrap.servers", address);
    var deserializer = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, deserializer, deserializer)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.topicName()).stream()
              .map(p -> new TopicPartition(topic.topicName(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < end.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /** Puts a record on a topic as it is, well-formed or not; returns when the broker has it. */
  public static void write(
      String address, Topic topic, String key, byte[] value, Map<String, String> headers) {
    Map<String, Object> settings = Map.of("bootstrap.servers", address);
    var serializer = new ByteArraySerializer();
    try (var producer = new KafkaProducer<>(settings, serializer, serializer)) {
      var record =
          new ProducerRecord<>(topic.topicName(), key.getBytes(StandardCharsets.UTF_8), value);
      headers.forEach(
          (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void createTopics(String address) {
    List<NewTopic> topics =
        Arrays.stream(Topic.values())
            .map(
                topic ->
                    new NewTopic(topic.topicName(), topic.partitions(), (short) 1)
                        .configs(topic.configuration()))
            .toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
      admin.createTopics(topics).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void format() throws IOException {
    Path file = directory.resolve("server.properties");
    try (OutputStream out = Files.newOutputStream(file)) {
      properties().store(out, null);
    }
    String[] format = {
      "format", "--config", file.toString(), "--cluster-id", Uuid.randomUuid().toString()
    };
    int code = StorageTool.execute(format, new PrintStream(OutputStream.nullOutputStream()));
    if (code != 0) {
      throw new IllegalStateException("the broker's directory could not be formatted: " + code);
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "controller.quorum.voters", "1@localhost:" + controllerPort,
            "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
            "controller.listener.names", "CONTROLLER",
            "log.dirs", directory.resolve("data").toString(),
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0"));
    properties.putAll(
        Map.of(
            "offsets.topic.num.partitions", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "num.network.threads", "2",
            "num.io.threads", "2"));
    return properties;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
