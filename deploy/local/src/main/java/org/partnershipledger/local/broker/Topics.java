package org.partnershipledger.local.broker;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.Failure;

/** The topics of the contract on the embedded broker. */
public final class Topics implements AutoCloseable {
  // What a record of the contract's size takes with its headers and the frame of its batch.
  private static final int FRAME_BYTES = 64 * 1024;
  private static final int REQUEST_MILLIS = 20_000;
  private static final int PROBE_MILLIS = 2_000;

  private final Admin admin;

  /** A client of the broker at this address. */
  public Topics(String bootstrap) {
    admin = client(bootstrap);
  }

  static Admin client(String bootstrap) {
    return Admin.create(
        Map.of(
            "bootstrap.servers", bootstrap,
            "request.timeout.ms", REQUEST_MILLIS,
            "default.api.timeout.ms", REQUEST_MILLIS,
            "reconnect.backoff.ms", 50,
            "reconnect.backoff.max.ms", 200));
  }

  /** Whether the broker answers. */
  public boolean answers() {
    try {
      return !admin.describeCluster().nodes().get(PROBE_MILLIS, TimeUnit.MILLISECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  /** Makes the topics that are missing. */
  public void create() {
    String otherwise = "the broker does not make the topics";
    Set<String> there = done(admin.listTopics().names(), otherwise);
    List<NewTopic> missing =
        Arrays.stream(Topic.values())
            .filter(t -> !there.contains(t.topicName()))
            .map(Topics::described)
            .toList();
    var unused = done(admin.createTopics(missing).all(), otherwise);
  }

  /**
   * What came of a request.
   *
   * @throws Failure saying what else is so when the broker does not do it
   */
  static <T> T done(KafkaFuture<T> request, String otherwise) {
    try {
      return request.get(REQUEST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new Failure(otherwise + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }

  static NewTopic described(Topic topic) {
    Map<String, String> configs = new TreeMap<>(topic.configuration());
    configs.putIfAbsent(
        "max.message.bytes", Integer.toString(Topic.MAX_RECORD_BYTES + FRAME_BYTES));
    return new NewTopic(topic.topicName(), topic.partitions(), (short) 1).configs(configs);
  }
}
