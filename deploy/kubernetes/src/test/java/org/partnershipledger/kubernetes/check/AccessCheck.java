package org.partnershipledger.kubernetes.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.kubernetes.Manifest;
import org.partnershipledger.kubernetes.Manifests;
import org.partnershipledger.kubernetes.service.PackagedService;

/**
 * Each service writes the topics that it owns and no other, and reads what it needs and no other:
 * the texts of articles are readable by ingest alone. Who is no service may only look at numbers.
 */
final class AccessCheck {
  private AccessCheck() {}

  static List<String> faults(Manifests manifests) {
    Faults faults = new Faults();
    if (manifests.ofKind("Kafka").isEmpty()) {
      return faults.list();
    }
    for (Manifest kafka : manifests.ofKind("Kafka")) {
      faults.unless(
          kafka.at("/spec/kafka/authorization/type").asText().equals("simple"),
          kafka.id() + " lets everybody do everything");
      for (JsonNode listener : kafka.items("/spec/kafka/listeners")) {
        faults.unless(
            listener.path("tls").asBoolean() && listener.has("authentication"),
            kafka.id() + " does not ask who comes at " + listener.path("name").asText());
      }
    }
    for (PackagedService service : PackagedService.ALL) {
      var user = manifests.find("KafkaUser", service.name());
      faults.unless(user.isPresent(), service.name() + " has no KafkaUser");
      user.ifPresent(found -> ofService(found, service, faults));
    }
    manifests.ofKind("KafkaUser").stream()
        .filter(u -> PackagedService.ALL.stream().noneMatch(s -> s.name().equals(u.name())))
        .forEach(
            user ->
                faults.unless(
                    operations(user.items("/spec/authorization/acls")).equals(Set.of("Describe")),
                    user.id() + " may do more than look at numbers"));
    return faults.list();
  }

  private static void ofService(Manifest user, PackagedService service, Faults faults) {
    for (Topic topic : Topic.values()) {
      Set<String> allowed = allowed(user, "topic", topic.topicName());
      faults.unless(
          allowed.contains("Write") == (topic.owner() == service.owner()),
          user.id() + ": writes to " + topic.topicName() + " are its owner's alone");
      faults.unless(
          allowed.contains("Read") == service.mayRead(topic),
          user.id() + ": may read " + topic.topicName() + " without need, or may not with need");
    }
    faults.unless(
        allowed(user, "group", service.group()).contains("Read"),
        user.id() + " may not be in the group " + service.group());
  }

  private static Set<String> allowed(Manifest user, String type, String name) {
    return operations(
        user.items("/spec/authorization/acls").stream()
            .filter(acl -> acl.at("/resource/type").asText().equals(type))
            .filter(acl -> covers(acl.path("resource"), name))
            .toList());
  }

  private static boolean covers(JsonNode resource, String name) {
    String covered = resource.path("name").asText();
    return resource.path("patternType").asText().equals("prefix")
        ? name.startsWith(covered)
        : covered.equals(name) || covered.equals("*");
  }

  private static Set<String> operations(List<JsonNode> acls) {
    return acls.stream()
        .flatMap(acl -> Manifest.items(acl.path("operations")).stream())
        .map(JsonNode::asText)
        .flatMap(o -> o.equals("All") ? Stream.of("Read", "Write") : Stream.of(o))
        .collect(Collectors.toSet());
  }
}
