package org.partnershipledger.contracts.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;

/** Checks the AsyncAPI document against topics, event types, headers and schemas. */
final class AsyncApiCheck {
  private static final String MESSAGES = "#/components/messages/";
  private static final String TRAITS = "#/components/messageTraits/";
  private static final String DEAD_LETTER = "deadLetter";
  private static final String OWN_STATE = "ownState";
  private static final Optional<String> TEXT = Optional.of("x");

  private final PublishedContract contract;
  private final JsonNode document;
  private final List<String> differences = new ArrayList<>();

  private AsyncApiCheck(PublishedContract contract) {
    this.contract = contract;
    this.document = contract.asyncApi();
  }

  /** What differs. */
  static List<String> differences(PublishedContract contract) {
    AsyncApiCheck check = new AsyncApiCheck(contract);
    check.checkChannels();
    check.checkMessages();
    check.checkHeaders();
    check.checkOperations();
    return check.differences;
  }

  private void checkChannels() {
    Map<String, JsonNode> channels = new TreeMap<>();
    document.path("channels").forEach(c -> channels.put(c.path("address").asText(), c));
    expect(
        "channels",
        Arrays.stream(Topic.values()).map(Topic::topicName).collect(sorted()),
        channels.keySet());
    for (Topic topic : Topic.values()) {
      Optional.ofNullable(channels.get(topic.topicName())).ifPresent(c -> checkChannel(topic, c));
    }
  }

  private void checkChannel(Topic topic, JsonNode channel) {
    String at = topic.topicName();
    expect(at + " owner", topic.owner().service(), channel.path("x-owner").asText());
    expect(at + " key", topic.key(), channel.path("x-key").asText());
    expect(at + " has an order", true, !channel.path("x-order").asText().isBlank());
    expect(
        at + " visibility",
        topic.isPublic() ? "public" : "private",
        channel.at("/tags/0/name").asText());
    JsonNode kafka = channel.at("/bindings/kafka");
    expect(at + " partitions", topic.partitions(), kafka.path("partitions").asInt());
    Map<String, String> configuration = new TreeMap<>();
    kafka
        .path("topicConfiguration")
        .properties()
        .forEach(
            c ->
                configuration.put(
                    c.getKey(),
                    (c.getValue().isArray() ? c.getValue().get(0) : c.getValue()).asText()));
    expect(at + " configuration", topic.configuration(), configuration);
    Set<String> messages =
        topic.eventTypes().stream().map(AsyncApiCheck::messageName).collect(sorted());
    Set<String> noEvents = Set.of(at.endsWith(".dlq") ? DEAD_LETTER : OWN_STATE);
    expect(at + " messages", messages.isEmpty() ? noEvents : messages, references(channel));
  }

  private static Set<String> references(JsonNode channel) {
    Set<String> references = new TreeSet<>();
    channel
        .path("messages")
        .forEach(m -> references.add(m.path("$ref").asText().replace(MESSAGES, "")));
    return references;
  }

  private void checkMessages() {
    JsonNode messages = document.at("/components/messages");
    Set<String> names = new TreeSet<>();
    messages.fieldNames().forEachRemaining(names::add);
    expect(
        "messages",
        Stream.concat(
                Stream.of(DEAD_LETTER, OWN_STATE),
                Arrays.stream(EventType.values()).map(AsyncApiCheck::messageName))
            .collect(sorted()),
        names);
    for (EventType type : EventType.values()) {
      checkMessage(type, messages.path(messageName(type)));
    }
  }

  private void checkMessage(EventType type, JsonNode message) {
    String at = type.shortName();
    JsonNode schema = contract.schemas().get(at);
    expect(at + " name", at, message.path("name").asText());
    expect(at + " title", schema.path("title").asText(), message.path("title").asText());
    expect(at + " summary", schema.path("description").asText(), message.path("summary").asText());
    expect(at + " payload", "./schemas/" + at + ".json", message.at("/payload/$ref").asText());
    expect(
        at + " ce_type", type.wireName(), message.at("/headers/properties/ce_type/const").asText());
    List<String> traits = new ArrayList<>();
    message.path("traits").forEach(t -> traits.add(t.path("$ref").asText().replace(TRAITS, "")));
    boolean sequenced = type.topic().owner() != Topic.Owner.INGEST && type.topic().isPublic();
    expect(
        at + " traits",
        sequenced ? List.of("cloudEvent", "sequenced") : List.of("cloudEvent"),
        traits);
  }

  private void checkHeaders() {
    JsonNode traits = document.at("/components/messageTraits");
    Set<String> described = new TreeSet<>();
    traits.at("/cloudEvent/headers/properties").fieldNames().forEachRemaining(described::add);
    Set<String> always = new TreeSet<>(event(Optional.empty()).headers().keySet());
    expect("headers", event(TEXT).headers().keySet().stream().collect(sorted()), described);
    expect("required headers", always, texts(traits.at("/cloudEvent/headers/required")));
    always.add("ce_sequence");
    expect("required headers in sequence", always, texts(traits.at("/sequenced/headers/required")));
  }

  private static CloudEvent event(Optional<String> optional) {
    Optional<Instant> time = optional.map(t -> Instant.EPOCH);
    return new CloudEvent(
        "id",
        "/s",
        "t",
        "s",
        time,
        Instant.EPOCH,
        "k",
        "d",
        optional,
        optional,
        optional,
        optional);
  }

  private void checkOperations() {
    Set<String> written = new TreeSet<>();
    for (JsonNode operation : document.path("operations")) {
      String channel = operation.at("/channel/$ref").asText().replace("#/channels/", "");
      if (operation.path("action").asText().equals("send")) {
        written.add(channel);
      } else {
        String group = operation.at("/bindings/kafka/groupId/const").asText();
        String deadLetters = "ledger.private." + group + ".dlq";
        expect(channel + " is read with dead letters", true, Topic.named(deadLetters).isPresent());
      }
    }
    Set<String> channels = new TreeSet<>();
    document.path("channels").fieldNames().forEachRemaining(channels::add);
    expect("channels written", channels, written);
  }

  private static String messageName(EventType type) {
    String[] words = type.shortName().replaceFirst("\\.v1$", "").split("-", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
            .collect(Collectors.joining());
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  private void expect(String what, Object inCode, Object inDocument) {
    if (!inCode.equals(inDocument)) {
      differences.add(what + ": " + inCode + " in code, " + inDocument + " in AsyncAPI");
    }
  }
}
