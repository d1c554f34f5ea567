package org.partnershipledger.ingest.intake.feed;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.Admission;
import org.partnershipledger.ingest.article.ArticleExaminer;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.fetch.FetchLimits;
import org.partnershipledger.ingest.fetch.WebFetcher;
import org.partnershipledger.rim.web.Allowance;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.Resolver;

/** Follows one feed on this machine, in a time of its own; keeps the articles that are taken. */
final class Following implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final FeedPoller poller;
  private Feed feed;
  private Instant now = Instant.parse("2026-11-22T09:00:00Z");

  /** Articles that were taken, in their order; one that was sent twice stands here twice. */
  final List<ArticleHeader> articles = new ArrayList<>();

  Following(String address, boolean pages) {
    this(address, pages, Duration.ofSeconds(10));
  }

  Following(String address, boolean pages, Duration patience) {
    WebFetcher fetcher =
        new WebFetcher(
            vertx,
            new Gates(Resolver.SYSTEM, Allowance.LOOPBACK),
            FetchLimits.within(patience),
            "Test");
    poller = new FeedPoller(fetcher, this::take);
    FeedSource source =
        new FeedSource("f", 1, address, "Example News", SourceKind.PRESS, true, 60, pages, now);
    feed = new Feed(source, FeedState.unpolled("f"), Optional.empty());
  }

  /** Waits until the feed is due, and polls it. */
  FeedState poll() {
    now = feed.state().nextPollAt().orElse(now);
    FeedState state = poller.poll(feed, now);
    feed = new Feed(feed.source(), state, Optional.empty());
    return state;
  }

  /** The feed as it is known now. */
  Feed feed() {
    return feed;
  }

  /** The time of the last poll. */
  Instant now() {
    return now;
  }

  /** How long the feed is left alone now. */
  Duration pause() {
    return Duration.between(now, feed.state().nextPollAt().orElseThrow());
  }

  /** Changes the settings of the feed. */
  void publisherIsCalled(String name) {
    FeedSource s = feed.source();
    feed =
        new Feed(
            new FeedSource(
                s.id(),
                s.revision() + 1,
                s.address(),
                name,
                s.sourceKind(),
                s.enabled(),
                s.intervalMinutes(),
                s.pages(),
                s.changedAt()),
            feed.state(),
            feed.askedAt());
  }

  private Optional<String> take(Draft draft) {
    return switch (ArticleExaminer.examine(draft, now)) {
      case Admission.Admitted admitted -> {
        articles.add(admitted.article().article());
        yield Optional.empty();
      }
      case Admission.Refused refused -> Optional.of(refused.faults().getFirst().message());
    };
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
