package org.partnershipledger.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.partnershipledger.local.Failure;

/**
 * What tells the one embedded broker apart from Kafka's defaults.
 *
 * @param port where clients reach it
 * @param controllerPort where its own controller listens
 * @param logs where it keeps its records
 */
public record BrokerSettings(int port, int controllerPort, Path logs) {
  /** Writes the file that the broker starts from. */
  public void write(Path file) {
    Properties properties = new Properties();
    properties.putAll(values());
    try (OutputStream out = Files.newOutputStream(file)) {
      properties.store(out, null);
    } catch (IOException e) {
      throw new Failure("the broker's settings cannot be written to " + file, e);
    }
  }

  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put("process.roles", "broker,controller");
    values.put("node.id", "1");
    values.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    values.put("controller.listener.names", "CONTROLLER");
    values.put(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    values.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    values.put("log.dirs", logs.toString());
    values.put("auto.create.topics.enable", "false");
    // One broker: nothing can be replicated, and few partitions need little memory.
    values.put("offsets.topic.replication.factor", "1");
    values.put("offsets.topic.num.partitions", "3");
    values.put("transaction.state.log.replication.factor", "1");
    values.put("transaction.state.log.min.isr", "1");
    values.put("transaction.state.log.num.partitions", "3");
    values.put("share.coordinator.state.topic.replication.factor", "1");
    values.put("share.coordinator.state.topic.min.isr", "1");
    values.put("share.coordinator.state.topic.num.partitions", "1");
    // Consumers of a small stack need not wait for each other.
    values.put("group.initial.rebalance.delay.ms", "0");
    values.put("num.network.threads", "2");
    values.put("num.io.threads", "4");
    // The default buffer would take half of a small heap.
    values.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
    values.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    return values;
  }
}
