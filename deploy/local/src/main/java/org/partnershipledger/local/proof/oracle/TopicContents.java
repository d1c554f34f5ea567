package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.kafka.DeadLetterPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.TopicReader;

/** What stands on the topics: every record in short, and the values that are compared. */
final class TopicContents {
  private final Map<Topic, List<Seen>> records = new EnumMap<>(Topic.class);
  private final Map<Topic, Map<String, JsonNode>> latest = new EnumMap<>(Topic.class);
  private final Map<Topic, Set<String>> parked = new EnumMap<>(Topic.class);
  private final Map<String, ArticleSubmitted> articles = new HashMap<>();
  private final Map<String, ArticleRead> readings = new HashMap<>();

  /** Reads every topic from its beginning to where it ends now. */
  static TopicContents read(String bootstrap) {
    TopicContents contents = new TopicContents();
    for (Topic topic : Topic.values()) {
      contents.records.put(topic, new ArrayList<>());
      contents.latest.put(topic, new HashMap<>());
      contents.parked.put(topic, new HashSet<>());
      try (TopicReader reader = new TopicReader(Map.of("bootstrap.servers", bootstrap), topic)) {
        while (reader.behind() > 0) {
          reader.next().forEach(event -> contents.take(topic, event));
        }
      }
    }
    return contents;
  }

  Map<String, ArticleSubmitted> articles() {
    return articles;
  }

  Map<String, ArticleRead> readings() {
    return readings;
  }

  Map<Topic, List<Seen>> records() {
    return records;
  }

  Map<Topic, Map<String, JsonNode>> latest() {
    return latest;
  }

  List<Seen> of(Topic topic) {
    return records.getOrDefault(topic, List.of());
  }

  /** How many different events a topic has; a record without an id is one of its own. */
  long different(Topic topic) {
    List<Seen> seen = of(topic);
    return seen.stream().flatMap(event -> event.id().stream()).distinct().count()
        + seen.stream().filter(event -> event.id().isEmpty()).count();
  }

  /** How many different records were parked on a dead-letter topic. */
  long parked(Topic topic) {
    return parked.getOrDefault(topic, Set.of()).size();
  }

  private void take(Topic topic, IncomingEvent event) {
    String type = header(event, "type").orElse("");
    switch (topic) {
      case ARTICLES -> keep(event, type, EventType.ARTICLE_SUBMITTED);
      case ARTICLE_CLAIMS -> keep(event, type, EventType.ARTICLE_READ);
      case PARTNERSHIP_STATE, TRUST_STATE, SAVINGS_METRICS, PROGRESS_METRICS ->
          event
              .data()
              .ifPresentOrElse(
                  data -> latest(topic).put(event.key(), tree(data)),
                  () -> latest(topic).remove(event.key()));
      case READER_DEAD_LETTERS, REGISTRY_DEAD_LETTERS, ANALYTICS_DEAD_LETTERS ->
          parked.getOrDefault(topic, new HashSet<>()).add(origin(event));
      case PARTNERSHIP_EVENTS, JOURNAL, FEEDS -> {}
    }
    records.getOrDefault(topic, new ArrayList<>()).add(seen(event, type));
  }

  private Map<String, JsonNode> latest(Topic topic) {
    return latest.computeIfAbsent(topic, t -> new HashMap<>());
  }

  // What a test has put there on purpose to be parked is not kept.
  private void keep(IncomingEvent event, String type, EventType wanted) {
    if (!type.equals(wanted.wireName()) || event.data().isEmpty()) {
      return;
    }
    try {
      Object record = EventJson.read(event.data().get(), wanted.payload());
      if (record instanceof ArticleSubmitted article
          && article.article().articleId().equals(event.key())) {
        articles.putIfAbsent(article.article().articleId(), article);
      }
      if (record instanceof ArticleRead read) {
        readings.putIfAbsent(header(event, "id").orElse(""), read);
      }
    } catch (IllegalArgumentException malformed) {
      // Parked by the service, and counted there.
    }
  }

  private static Seen seen(IncomingEvent event, String type) {
    boolean ofClaim =
        type.equals(EventType.CLAIM_RECORDED.wireName())
            || type.equals(EventType.CLAIM_WITHDRAWN.wireName());
    return new Seen(
        event.partition(),
        event.key(),
        header(event, "id"),
        type,
        header(event, "causationid"),
        header(event, "sequence").map(Long::parseLong).orElse(0L),
        event.data().map(Arrays::hashCode).orElse(0),
        ofClaim ? event.data().map(TopicContents::claim) : Optional.empty());
  }

  private static String claim(byte[] data) {
    JsonNode document = tree(data);
    return document.path("claimId").asText(document.at("/claim/id").asText());
  }

  private static String origin(IncomingEvent event) {
    return event.headers().get(DeadLetterPublisher.TOPIC)
        + " "
        + event.headers().get(DeadLetterPublisher.PARTITION)
        + " "
        + event.headers().get(DeadLetterPublisher.OFFSET);
  }

  private static Optional<String> header(IncomingEvent event, String name) {
    return Optional.ofNullable(event.headers().get(CloudEvent.PREFIX + name))
        .filter(value -> !value.isBlank());
  }

  private static JsonNode tree(byte[] json) {
    return Json.tree(new String(json, StandardCharsets.UTF_8));
  }
}
