package org.partnershipledger.ingest.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** The events of readings: the same article revision and reader, the same ids. */
public final class ReadingEvents {
  private ReadingEvents() {}

  /**
   * One reading, in one event or in several parts.
   *
   * @param reader version of the reader
   * @param readAt when it was read
   * @param cause the id of the event that brought the article
   */
  public static List<OutgoingEvent> of(
      ArticleHeader article, String reader, Reading reading, Instant readAt, String cause) {
    return ReadingParts.of(article, reader, reading).stream()
        .map(part -> event(part, readAt, cause))
        .toList();
  }

  private static OutgoingEvent event(ArticleRead part, Instant readAt, String cause) {
    ArticleHeader article = part.article();
    String id =
        ArticleEvents.id(
            EventType.ARTICLE_READ,
            article.articleId(),
            article.revision(),
            part.reader(),
            Integer.toString(part.part()));
    CloudEvent attributes =
        ArticleEvents.attributes(
            EventType.ARTICLE_READ,
            id,
            article.articleId(),
            ArticleEvents.validTime(article),
            readAt,
            Optional.of(cause));
    return OutgoingEvent.of(EventType.ARTICLE_READ.topic(), attributes, part);
  }
}
