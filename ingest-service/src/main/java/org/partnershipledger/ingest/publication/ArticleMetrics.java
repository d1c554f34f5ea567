package org.partnershipledger.ingest.publication;

import io.micrometer.core.instrument.Metrics;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/** Counts articles at the door. */
public final class ArticleMetrics {
  private ArticleMetrics() {}

  /** The broker has an article. */
  public static void accepted(SourceKind source) {
    Metrics.counter("ledger.articles.accepted", "source", source.wire()).increment();
  }

  /** An article, or a line of a bulk, was turned away; the reason is a problem of the catalogue. */
  public static void rejected(String reason) {
    Metrics.counter("ledger.articles.rejected", "reason", reason).increment();
  }
}
