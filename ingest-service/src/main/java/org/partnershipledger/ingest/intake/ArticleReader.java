package org.partnershipledger.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.ingest.publication.ArticleEvents;
import org.partnershipledger.ingest.publication.ReadingEvents;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** Turns what stands on the topic of articles into what is said on the topic of claims. */
@ApplicationScoped
public class ArticleReader {
  private final Extractor extractor;
  private final Clock clock;

  @Inject
  ArticleReader(Extractor extractor, Clock clock) {
    this.extractor = extractor;
    this.clock = clock;
  }

  /**
   * What an event of the topic leads to; nothing, when a later version brought it.
   *
   * @throws IllegalArgumentException when it is malformed, saying how
   */
  public List<OutgoingEvent> read(IncomingEvent event) {
    CloudEvent attributes = event.attributes();
    var type = EventType.named(attributes.type());
    if (type.isEmpty()) {
      return List.of();
    }
    byte[] data = event.requiredData();
    return switch (type.get()) {
      case ARTICLE_SUBMITTED ->
          submitted(
              WellFormed.article(EventJson.read(data, ArticleSubmitted.class), event.key()),
              attributes.id());
      case ARTICLE_WITHDRAWN ->
          List.of(
              ArticleEvents.retracted(
                  WellFormed.withdrawal(EventJson.read(data, ArticleWithdrawn.class), event.key()),
                  attributes.id()));
      default ->
          throw new IllegalArgumentException(attributes.type() + " does not belong to this topic");
    };
  }

  /** Reads an article now, for whoever asks. */
  public Reading read(ArticleSubmitted article) {
    return extractor.extract(ArticleText.of(article));
  }

  /** Version of the reader and its word lists. */
  public String version() {
    return extractor.version();
  }

  private List<OutgoingEvent> submitted(ArticleSubmitted article, String cause) {
    return ReadingEvents.of(
        article.article(), extractor.version(), read(article), Instant.now(clock), cause);
  }
}
