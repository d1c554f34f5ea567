package org.partnershipledger.ingest.api;

import java.util.List;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** What stands on the topics. */
final class Topics {
  private Topics() {}

  /** The submissions of an article. */
  static List<ArticleSubmitted> articles(String articleId) {
    return events(Topic.ARTICLES, EventType.ARTICLE_SUBMITTED, articleId).stream()
        .map(event -> EventJson.read(event.requiredData(), ArticleSubmitted.class))
        .toList();
  }

  /** The readings of an article. */
  static List<ArticleRead> readings(String articleId) {
    return events(Topic.ARTICLE_CLAIMS, EventType.ARTICLE_READ, articleId).stream()
        .map(event -> EventJson.read(event.requiredData(), ArticleRead.class))
        .toList();
  }

  /** The events of a type about a subject. */
  static List<IncomingEvent> events(Topic topic, EventType type, String subject) {
    return EmbeddedBroker.read(EmbeddedBroker.shared(), topic).stream()
        .map(IncomingEvent::of)
        .filter(event -> event.key().equals(subject))
        .filter(event -> type.wireName().equals(event.headers().get("ce_type")))
        .toList();
  }
}
