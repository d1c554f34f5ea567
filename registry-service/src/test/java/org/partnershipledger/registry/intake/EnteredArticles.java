package org.partnershipledger.registry.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.registry.fixture.ArticleFixture;
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
    List<LedgerEntry.Incoming> batch =
        Arrays.stream(articles).map(a -> incoming(a.read())).toList();
    in(() -> entry.enter(batch));
  }

  private static LedgerEntry.Incoming incoming(ArticleRead read) {
    return new LedgerEntry.Incoming(
        Line.attributes(EventType.ARTICLE_READ, read.article().articleId(), EventJson.text(read)),
        Optional.of(read));
  }

  /** Does something in a transaction of its own. */
  static <T> T in(Callable<T> work) {
    return QuarkusTransaction.requiringNew().call(work);
  }
}
