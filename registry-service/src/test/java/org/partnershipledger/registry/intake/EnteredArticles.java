package org.partnershipledger.registry.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.JournalEntry.EnteredReading;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.projection.Act;
import org.partnershipledger.registry.rim.Line;

/** Enters articles in the ledger of a test, without the broker. */
@ApplicationScoped
class EnteredArticles {

  private final LedgerEntry entry;

  EnteredArticles(LedgerEntry entry) {
    this.entry = entry;
  }

  /** Enters these articles in one batch. */
  void enter(ArticleFixture... articles) {
    enter(Arrays.stream(articles).map(a -> incoming(a.read())).toList());
  }

  /** Enters these events in one batch. */
  void enter(List<LedgerEntry.Incoming> batch) {
    List<LedgerEntry.Incoming> copy = List.copyOf(batch);
    in(() -> entry.enter(copy));
  }

  static LedgerEntry.Incoming incoming(ArticleRetracted retraction) {
    return incoming(
        Line.attributes(
            EventType.ARTICLE_RETRACTED, retraction.articleId(), EventJson.text(retraction)),
        retraction);
  }

  static LedgerEntry.Incoming incoming(ArticleRead read) {
    return incoming(
        Line.attributes(EventType.ARTICLE_READ, read.article().articleId(), EventJson.text(read)),
        read);
  }

  private static LedgerEntry.Incoming incoming(CloudEvent attributes, Record data) {
    return new LedgerEntry.Incoming(
        attributes, Optional.of(data), new EnteredReading(attributes.id(), 0, 0));
  }

  /** Something that a person does now. */
  static Act act(String reason, String author) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Act(UUID.randomUUID().toString(), reason, author, now);
  }

  /** Does something in a transaction of its own. */
  static <T> T in(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
