package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;

/**
 * The topics of the cluster are those of the contract, both ways, and survive the loss of a node.
 */
final class TopicCheck {
  private static final Set<String> CHANNELS = channels();

  private TopicCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    for (Manifest kafka : manifests.ofKind("Kafka")) {
      for (Topic topic : Topic.values()) {
        faults.unless(
            manifests.find("KafkaTopic", topic.topicName()).isPresent(),
            topic.topicName() + " has no KafkaTopic");
        faults.unless(
            CHANNELS.contains(topic.topicName()), topic.topicName() + " has no AsyncAPI channel");
      }
      manifests.ofKind("KafkaTopic").forEach(topic -> of(topic, kafka, manifests, faults));
      faults.unless(
          kafka.at("/spec/kafka/config").has("auto.create.topics.enable")
              && !kafka.at("/spec/kafka/config/auto.create.topics.enable").asBoolean(),
          kafka.id() + " makes topics that nobody declared");
    }
    return faults.list();
  }

  private static void of(Manifest manifest, Manifest kafka, Manifests manifests, Faults faults) {
    Topic topic = Topic.named(manifest.name()).orElse(null);
    if (topic == null) {
      faults.unless(false, manifest.id() + " is not in the contract");
      return;
    }
    faults.unless(
        manifest.at("/spec/partitions").asInt() == topic.partitions(),
        manifest.id() + " has not " + topic.partitions() + " partitions");
    faults.unless(
        manifest.texts("/spec/config").equals(topic.configuration()),
        manifest.id() + " is not configured as " + topic.configuration());
    int replicas = manifest.at("/spec/replicas").asInt();
    int inSync = kafka.at("/spec/kafka/config").path("min.insync.replicas").asInt();
    faults.unless(
        replicas == 1 ? inSync == 1 : inSync > 1 && inSync < replicas,
        manifest.id() + ": " + inSync + " of " + replicas + " replicas in sync");
    int nodes =
        manifests.ofKind("KafkaNodePool").stream()
            .mapToInt(pool -> pool.at("/spec/replicas").asInt())
            .sum();
    faults.unless(replicas <= nodes, manifest.id() + " wants more replicas than there are nodes");
  }

  private static Set<String> channels() {
    try (InputStream in =
        Topic.class.getResourceAsStream("/org/partnershipledger/contracts/asyncapi.yaml")) {
      Set<String> addresses = new HashSet<>();
      for (JsonNode channel : new YAMLMapper().readTree(in).path("channels")) {
        addresses.add(channel.path("address").asText());
      }
      return addresses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
