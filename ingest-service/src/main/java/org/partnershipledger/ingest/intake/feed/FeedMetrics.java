package org.partnershipledger.ingest.intake.feed;

import io.micrometer.core.instrument.Metrics;
import org.partnershipledger.ingest.feed.EntryCounts;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;

/** Counts what comes of polls. */
final class FeedMetrics {
  private FeedMetrics() {}

  /** A poll was made and is kept; the state before it says what is new. */
  static void polled(FeedState before, FeedState after) {
    after.lastOutcome().map(PollOutcome::wire).ifPresent(FeedMetrics::polled);
    EntryCounts then = before.entries();
    EntryCounts now = after.entries();
    entries("accepted", now.accepted() - then.accepted());
    entries("unchanged", now.unchanged() - then.unchanged());
    entries("refused", now.refused() - then.refused());
  }

  private static void polled(String outcome) {
    Metrics.counter("ledger.feed.polls", "outcome", outcome).increment();
  }

  private static void entries(String result, long number) {
    Metrics.counter("ledger.feed.entries", "result", result).increment(number);
  }
}
