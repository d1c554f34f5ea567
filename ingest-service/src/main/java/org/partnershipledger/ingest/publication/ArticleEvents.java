package org.partnershipledger.ingest.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** The events of articles; each has an id that the same fact always gets again. */
public final class ArticleEvents {
  static final String SOURCE = "/ingest-service";

  private ArticleEvents() {}

  /** An article was submitted. */
  public static OutgoingEvent submitted(ArticleSubmitted article) {
    ArticleHeader header = article.article();
    CloudEvent attributes =
        attributes(
            EventType.ARTICLE_SUBMITTED,
            id(EventType.ARTICLE_SUBMITTED, header.articleId(), header.revision()),
            header.articleId(),
            validTime(header),
            header.submittedAt(),
            Optional.empty());
    return OutgoingEvent.of(EventType.ARTICLE_SUBMITTED.topic(), attributes, article);
  }

  /** An article was withdrawn. */
  public static OutgoingEvent withdrawn(ArticleWithdrawn withdrawal) {
    CloudEvent attributes =
        attributes(
            EventType.ARTICLE_WITHDRAWN,
            id(
                EventType.ARTICLE_WITHDRAWN,
                withdrawal.articleId(),
                withdrawal.withdrawnAt().toString()),
            withdrawal.articleId(),
            Optional.of(withdrawal.withdrawnAt()),
            withdrawal.withdrawnAt(),
            Optional.empty());
    return OutgoingEvent.of(EventType.ARTICLE_WITHDRAWN.topic(), attributes, withdrawal);
  }

  /** A withdrawn article no longer counts. */
  public static OutgoingEvent retracted(ArticleWithdrawn withdrawal, String cause) {
    CloudEvent attributes =
        attributes(
            EventType.ARTICLE_RETRACTED,
            id(EventType.ARTICLE_RETRACTED, withdrawal.articleId(), cause),
            withdrawal.articleId(),
            Optional.of(withdrawal.withdrawnAt()),
            withdrawal.withdrawnAt(),
            Optional.of(cause));
    return OutgoingEvent.of(
        EventType.ARTICLE_RETRACTED.topic(),
        attributes,
        new ArticleRetracted(
            withdrawal.articleId(), withdrawal.reason(), withdrawal.withdrawnAt()));
  }

  /** When the article says what it says; empty unless the day is known. */
  static Optional<Instant> validTime(ArticleHeader header) {
    return header.publication().day().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  static String id(EventType type, String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = type.wireName();
    System.arraycopy(parts, 0, all, 1, parts.length);
    return DeterministicId.of(all).toString();
  }

  static CloudEvent attributes(
      EventType type,
      String id,
      String articleId,
      Optional<Instant> time,
      Instant recorded,
      Optional<String> cause) {
    return new CloudEvent(
        id,
        SOURCE,
        type.wireName(),
        articleId,
        time,
        recorded,
        articleId,
        type.dataSchema(),
        Optional.of(articleId),
        cause,
        Optional.empty(),
        Optional.empty());
  }
}
