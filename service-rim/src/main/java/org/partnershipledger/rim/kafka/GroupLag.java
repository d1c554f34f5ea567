package org.partnershipledger.rim.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How many records of its topics a consumer group has not yet committed, in all its instances. */
final class GroupLag implements AutoCloseable {
  private static final int TIMEOUT_MS = 2000;

  private final Map<String, Object> settings;
  private final Subscription subscription;
  private @Nullable Admin admin;

  GroupLag(Map<String, Object> kafka, Subscription subscription) {
    this.settings = new HashMap<>(kafka);
    this.subscription = subscription;
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
  }

  /** Asks the broker; empty when it does not answer. */
  synchronized OptionalLong records() {
    try {
      Admin asked = admin == null ? Admin.create(settings) : admin;
      admin = asked;
      return OptionalLong.of(records(asked));
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return OptionalLong.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalLong.empty();
    }
  }

  private long records(Admin asked)
      throws ExecutionException, InterruptedException, TimeoutException {
    List<TopicPartition> partitions =
        asked
            .describeTopics(subscription.topicNames())
            .allTopicNames()
            .get(TIMEOUT_MS, TimeUnit.MILLISECONDS)
            .values()
            .stream()
            .flatMap(
                topic ->
                    topic.partitions().stream()
                        .map(p -> new TopicPartition(topic.name(), p.partition())))
            .toList();
    Map<TopicPartition, OffsetAndMetadata> committed =
        asked
            .listConsumerGroupOffsets(subscription.group())
            .partitionsToOffsetAndMetadata()
            .get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
    var first = offsets(asked, partitions, OffsetSpec.earliest());
    var end = offsets(asked, partitions, OffsetSpec.latest());
    return partitions.stream()
        .mapToLong(p -> end.getOrDefault(p, 0L) - reached(p, committed, first))
        .sum();
  }

  private static long reached(
      TopicPartition partition,
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, Long> first) {
    OffsetAndMetadata offset = committed.get(partition);
    long start = first.getOrDefault(partition, 0L);
    return offset == null ? start : Math.max(start, offset.offset());
  }

  private static Map<TopicPartition, Long> offsets(
      Admin asked, List<TopicPartition> partitions, OffsetSpec which)
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<TopicPartition, OffsetSpec> request = new HashMap<>();
    partitions.forEach(partition -> request.put(partition, which));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    asked
        .listOffsets(request)
        .all()
        .get(TIMEOUT_MS, TimeUnit.MILLISECONDS)
        .forEach((partition, answer) -> offsets.put(partition, answer.offset()));
    return offsets;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(java.time.Duration.ofSeconds(1));
      admin = null;
    }
  }
}
