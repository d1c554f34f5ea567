package org.partnershipledger.ingest.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** Puts articles on their topic and counts those that the broker has acknowledged. */
@ApplicationScoped
public class ArticlePublisher {
  private final EventPublisher publisher;
  private final AtomicLong accepted = new AtomicLong();

  @Inject
  ArticlePublisher(EventPublisher publisher) {
    this.publisher = publisher;
  }

  /** Publishes an article; completes with the broker's acknowledgement, else fails. */
  public CompletionStage<Void> submit(ArticleSubmitted article) {
    return send(ArticleEvents.submitted(article))
        .thenRun(() -> ArticleMetrics.accepted(article.article().sourceKind()));
  }

  /** Publishes a withdrawal; completes with the broker's acknowledgement, else fails. */
  public CompletionStage<Void> withdraw(ArticleWithdrawn withdrawal) {
    return send(ArticleEvents.withdrawn(withdrawal));
  }

  /** How many articles and withdrawals were acknowledged since this instance started. */
  public long accepted() {
    return accepted.get();
  }

  private CompletionStage<Void> send(OutgoingEvent event) {
    return publisher.send(event).thenRun(accepted::incrementAndGet);
  }
}
