package org.partnershipledger.local.broker;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Where consumer groups are on their topics. */
public final class Places implements AutoCloseable {
  private final Admin admin;

  /** A client of the broker at this address. */
  public Places(String bootstrap) {
    admin = Topics.client(bootstrap);
  }

  /**
   * Lets groups read again what came in since a moment, as {@code kafka-consumer-groups.sh
   * --reset-offsets --to-datetime} does.
   *
   * @param groups groups without members
   * @return how many records they will read again
   * @throws org.partnershipledger.local.Failure when the broker does not do it
   */
  public long setBack(List<String> groups, Instant moment) {
    long again = 0;
    for (String group : groups) {
      Map<TopicPartition, OffsetAndMetadata> before =
          done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
      Map<TopicPartition, OffsetAndMetadata> after = new HashMap<>();
      Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
      before.keySet().forEach(p -> asked.put(p, OffsetSpec.forTimestamp(moment.toEpochMilli())));
      Map<TopicPartition, ListOffsetsResultInfo> since = done(admin.listOffsets(asked).all());
      for (var place : before.entrySet()) {
        // A negative one: nothing has come in since.
        long to =
            Optional.ofNullable(since.get(place.getKey()))
                .map(ListOffsetsResultInfo::offset)
                .orElse(-1L);
        if (to >= 0 && to < place.getValue().offset()) {
          after.put(place.getKey(), new OffsetAndMetadata(to));
          again += place.getValue().offset() - to;
        }
      }
      var unused = done(admin.alterConsumerGroupOffsets(group, after).all());
    }
    return again;
  }

  private static <T> T done(KafkaFuture<T> request) {
    return Topics.done(request, "the broker does not set groups back");
  }

  @Override
  public void close() {
    admin.close();
  }
}
