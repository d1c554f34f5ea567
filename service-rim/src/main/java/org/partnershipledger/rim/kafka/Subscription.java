package org.partnershipledger.rim.kafka;

import java.util.List;
import org.partnershipledger.contracts.envelope.Topic;

/**
 * What a consumer reads.
 *
 * @param group the consumer group, {@code <service>.<purpose>.v<n>}
 * @param topics the topics it reads, from their beginning
 * @param deadLetters where it parks what cannot be processed
 */
public record Subscription(String group, List<Topic> topics, Topic deadLetters) {
  public Subscription {
    topics = List.copyOf(topics);
  }

  List<String> topicNames() {
    return topics.stream().map(Topic::topicName).toList();
  }
}
