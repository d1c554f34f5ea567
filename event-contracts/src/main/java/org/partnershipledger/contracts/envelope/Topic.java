package org.partnershipledger.contracts.envelope;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one list of topics: it makes the local topics and the Kubernetes ones, and AsyncAPI is
 * checked against it. Each topic is written by its owner alone.
 */
public enum Topic {
  /** Submitted articles with their texts; readable by ingest alone. */
  ARTICLES("ledger.private.articles.v1", Owner.INGEST, Cleanup.KEEP, 6, "article id"),
  /** Readings of articles, and retractions. */
  ARTICLE_CLAIMS("ledger.public.article-claims.v1", Owner.INGEST, Cleanup.KEEP, 6, "article id"),
  /** What changed in the ledger. */
  PARTNERSHIP_EVENTS(
      "ledger.public.partnership-events.v1", Owner.REGISTRY, Cleanup.KEEP, 6, "partnership id"),
  /** The current document of each partnership. */
  PARTNERSHIP_STATE(
      "ledger.public.partnership-state.v1", Owner.REGISTRY, Cleanup.COMPACT, 3, "partnership id"),
  /** The current document of each organisation. */
  TRUST_STATE(
      "ledger.public.trust-state.v1", Owner.REGISTRY, Cleanup.COMPACT, 3, "ODS code or own id"),
  /** Savings figures. */
  SAVINGS_METRICS(
      "ledger.public.savings-metrics.v1", Owner.ANALYTICS, Cleanup.COMPACT, 3, "scope and metric"),
  /** Progress figures. */
  PROGRESS_METRICS(
      "ledger.public.progress-metrics.v1", Owner.ANALYTICS, Cleanup.COMPACT, 3, "scope and metric"),
  /**
   * What the registry did to its ledger, in order; from it a database that was lost is made anew.
   */
  JOURNAL("ledger.private.journal.v1", Owner.REGISTRY, Cleanup.KEEP, 1, "ledger"),
  /** The feeds that ingest follows, and what came of following them; its own state alone. */
  FEEDS("ledger.private.feeds.v1", Owner.INGEST, Cleanup.COMPACT, 1, "feed id and what of it"),
  /** What the reader of articles could not process. */
  READER_DEAD_LETTERS(
      "ledger.private.ingest-service.reader.v1.dlq", Owner.INGEST, Cleanup.KEEP, 1, "original"),
  /** What the registry could not process. */
  REGISTRY_DEAD_LETTERS(
      "ledger.private.registry-service.claims.v1.dlq", Owner.REGISTRY, Cleanup.KEEP, 1, "original"),
  /** What analytics could not process. */
  ANALYTICS_DEAD_LETTERS(
      "ledger.private.analytics-service.ledger.v1.dlq",
      Owner.ANALYTICS,
      Cleanup.KEEP,
      1,
      "original");

  /** The service that writes a topic. */
  public enum Owner {
    INGEST("ingest-service"),
    REGISTRY("registry-service"),
    ANALYTICS("analytics-service");

    private final String service;

    Owner(String service) {
      this.service = service;
    }

    /** The name of the service. */
    public String service() {
      return service;
    }
  }

  /** What the broker does with old records. */
  public enum Cleanup {
    /** Everything is kept. */
    KEEP,
    /** The latest record of each key is kept; no data means deletion. */
    COMPACT
  }

  /** The largest record that the contract allows, in bytes. */
  public static final int MAX_RECORD_BYTES = 256 * 1024;

  // A record that broke the contract by its size must still fit, with the reason beside it.
  private static final int MAX_DEAD_LETTER_BYTES = 2 * 1024 * 1024;
  // Long enough that a consumer that was down over a weekend still sees the deletions.
  private static final Duration DELETIONS_KEPT = Duration.ofDays(7);

  private final String topicName;
  private final Owner owner;
  private final Cleanup cleanup;
  private final int partitions;
  private final String key;

  Topic(String topicName, Owner owner, Cleanup cleanup, int partitions, String key) {
    this.topicName = topicName;
    this.owner = owner;
    this.cleanup = cleanup;
    this.partitions = partitions;
    this.key = key;
  }

  /** What a service publishes for others. */
  public static List<Topic> publicOf(Owner owner) {
    return Arrays.stream(values())
        .filter(topic -> topic.owner() == owner && topic.isPublic())
        .toList();
  }

  /** The name on the broker. */
  public String topicName() {
    return topicName;
  }

  /** The service that writes it. */
  public Owner owner() {
    return owner;
  }

  /** Whether old records are kept or compacted. */
  public Cleanup cleanup() {
    return cleanup;
  }

  /** How many partitions it has at least. */
  public int partitions() {
    return partitions;
  }

  /** What the broker is told of it beside the number of partitions, by Kafka's names. */
  public Map<String, String> configuration() {
    Map<String, String> configuration = new TreeMap<>();
    switch (cleanup) {
      case KEEP -> {
        configuration.put("cleanup.policy", "delete");
        configuration.put("retention.ms", "-1");
      }
      case COMPACT -> {
        configuration.put("cleanup.policy", "compact");
        configuration.put("delete.retention.ms", Long.toString(DELETIONS_KEPT.toMillis()));
      }
    }
    if (topicName.endsWith(".dlq")) {
      configuration.put("max.message.bytes", Integer.toString(MAX_DEAD_LETTER_BYTES));
    }
    return configuration;
  }

  /** What its records are keyed by, in words. */
  public String key() {
    return key;
  }

  /** Whether other teams may read it. */
  public boolean isPublic() {
    return topicName.startsWith("ledger.public.");
  }

  /** The event types that it carries. */
  public List<EventType> eventTypes() {
    return Arrays.stream(EventType.values()).filter(t -> t.topic() == this).toList();
  }

  /** The topic of a name. */
  public static Optional<Topic> named(String name) {
    return Arrays.stream(values()).filter(t -> t.topicName.equals(name)).findFirst();
  }
}
