package org.partnershipledger.rim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** Events for the tests of the rim. */
public final class Events {
  /** When they were recorded. */
  public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private Events() {}

  /** The retraction of an article, with an id made of the article's. */
  public static OutgoingEvent retracted(String article) {
    return OutgoingEvent.of(
        Topic.ARTICLE_CLAIMS,
        attributes(EventType.ARTICLE_RETRACTED, article),
        new ArticleRetracted(article, "copyright", NOW));
  }

  /** An event with these bytes as its data. */
  public static OutgoingEvent raw(Topic topic, String key, String data) {
    return new OutgoingEvent(
        topic,
        key,
        Optional.of(data.getBytes(StandardCharsets.UTF_8)),
        attributes(EventType.ARTICLE_RETRACTED, key));
  }

  /** Attributes of an event about this subject. */
  public static CloudEvent attributes(EventType type, String subject) {
    return attributes(type, subject, Optional.empty());
  }

  /** Attributes of an event that another one led to. */
  public static CloudEvent causedBy(String eventId) {
    return attributes(EventType.ARTICLE_RETRACTED, "effect", Optional.of(eventId));
  }

  private static CloudEvent attributes(EventType type, String subject, Optional<String> cause) {
    return new CloudEvent(
        DeterministicId.of(type.wireName(), subject).toString(),
        "/ingest-service",
        type.wireName(),
        subject,
        Optional.empty(),
        NOW,
        subject,
        type.dataSchema(),
        Optional.of(subject),
        cause,
        Optional.empty(),
        Optional.empty());
  }
}
