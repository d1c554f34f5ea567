package org.partnershipledger.ingest.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.feed.EntryCounts;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.ingest.feed.RefusedEntry;

/** Feeds as the API shows them. */
public final class FeedViews {
  private FeedViews() {}

  /**
   * The settings of a feed.
   *
   * @param id made from the address
   * @param revision 1 at first, and one more with each change
   * @param address where the feed is
   * @param publisher who publishes it
   * @param sourceKind what kind of documents its entries are
   * @param enabled whether it is polled
   * @param intervalMinutes how long it is left alone between two polls, at least
   * @param pages whether pages are read that entries link to
   * @param changedAt when somebody last changed it
   * @param links what can be done with it
   */
  public record FeedView(
      String id,
      long revision,
      String address,
      String publisher,
      SourceKind sourceKind,
      boolean enabled,
      int intervalMinutes,
      boolean pages,
      Instant changedAt,
      Map<String, String> links) {
    static FeedView of(FeedSource source) {
      String self = "/feeds/" + source.id();
      return new FeedView(
          source.id(),
          source.revision(),
          source.address(),
          source.publisher(),
          source.sourceKind(),
          source.enabled(),
          source.intervalMinutes(),
          source.pages(),
          source.changedAt(),
          Map.of("self", self, "state", self + "/state", "polls", self + "/polls"));
    }
  }

  /**
   * What came of following a feed so far, as {@link FeedState} has it, without what is kept to tell
   * entries apart.
   *
   * @param nextPollAt when it is polled again; empty for a feed that is not polled
   * @param askedAt when somebody asked for the poll that is to come
   */
  public record FeedStateView(
      String feedId,
      long polls,
      Optional<Instant> lastPollAt,
      Optional<Instant> lastSuccessAt,
      Optional<PollOutcome> lastOutcome,
      OptionalInt lastStatus,
      Optional<String> lastReason,
      int failuresInARow,
      Optional<Instant> nextPollAt,
      Optional<Instant> askedAt,
      Optional<String> movedTo,
      Optional<String> etag,
      Optional<String> lastModified,
      EntryCounts entries,
      List<RefusedEntry> refusedEntries) {
    static FeedStateView of(Feed feed) {
      FeedState state = feed.state();
      return new FeedStateView(
          state.feedId(),
          state.polls(),
          state.lastPollAt(),
          state.lastSuccessAt(),
          state.lastOutcome(),
          state.lastStatus(),
          state.lastReason(),
          state.failuresInARow(),
          feed.source().enabled() ? state.nextPollAt() : Optional.empty(),
          feed.askedAt(),
          state.movedTo(),
          state.etag(),
          state.lastModified(),
          state.entries(),
          state.refusedEntries());
    }
  }

  /** A feed of the list. */
  public record FeedItem(FeedView feed, FeedStateView state) {
    static FeedItem of(Feed feed) {
      return new FeedItem(FeedView.of(feed.source()), FeedStateView.of(feed));
    }
  }

  /**
   * All feeds.
   *
   * @param polling whether feeds are polled at all here
   */
  public record FeedList(boolean polling, List<FeedItem> feeds) {
    public FeedList {
      feeds = List.copyOf(feeds);
    }
  }

  /** That a poll was asked for. */
  public record PollAsked(String feedId, Instant askedAt, Map<String, String> links) {
    static PollAsked of(String feedId, Instant now) {
      return new PollAsked(feedId, now, Map.of("state", "/feeds/" + feedId + "/state"));
    }
  }
}
