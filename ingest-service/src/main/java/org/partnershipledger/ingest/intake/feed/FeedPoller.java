package org.partnershipledger.ingest.intake.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSchedule;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.ingest.feed.document.FeedDocument;
import org.partnershipledger.ingest.feed.document.FeedReader;
import org.partnershipledger.ingest.feed.document.FeedReading;
import org.partnershipledger.ingest.fetch.Fetched;
import org.partnershipledger.ingest.fetch.Fetcher;
import org.partnershipledger.ingest.fetch.Terms;
import org.partnershipledger.ingest.fetch.Wanted;
import org.partnershipledger.rim.failure.Outage;
import org.partnershipledger.rim.web.RetryAfter;

/**
 * Polls one feed once: asks for it on condition of what is known of it, has its new entries taken,
 * and says what is known of it then. Polled again without that having been kept, it takes the same
 * entries as the same articles.
 */
public final class FeedPoller {
  private static final Set<String> FEEDS =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml");

  private static final int LONGEST_REASON = 300;
  private static final Logger LOG = Logger.getLogger(FeedPoller.class);

  private final Fetcher fetcher;
  private final ArticleDoor door;

  /** A poller that asks so, and whose articles go in here. */
  public FeedPoller(Fetcher fetcher, ArticleDoor door) {
    this.fetcher = fetcher;
    this.door = door;
  }

  /**
   * Polls a feed.
   *
   * @param now the time of the poll
   * @return its state from now on
   * @throws org.apache.kafka.common.KafkaException when the broker is away; then nothing is known
   *     of the poll, and it is to be repeated
   */
  public FeedState poll(Feed feed, Instant now) {
    Poll poll = new Poll(feed, now);
    try {
      return poll.state();
    } catch (RuntimeException | StackOverflowError e) {
      if (Outage.of(e) != Outage.NONE) {
        throw e;
      }
      LOG.errorf(e, "the feed %s could not be processed", feed.source().id());
      return poll.broken();
    }
  }

  private final class Poll {
    private final Feed feed;
    private final FeedState before;
    private final Instant now;

    Poll(Feed feed, Instant now) {
      this.feed = feed;
      this.before = feed.state();
      this.now = now;
    }

    FeedState state() {
      return switch (fetcher.fetch(wanted())) {
        case Fetched.Document document -> read(document);
        case Fetched.Unchanged unchanged -> unchanged(unchanged.terms());
        case Fetched.Gone _ ->
            unsuccessful(PollOutcome.GONE, OptionalInt.of(410), "it is gone for good", List.of());
        case Fetched.Failed failed ->
            unsuccessful(
                PollOutcome.FAILED,
                failed.status(),
                failed.reason(),
                failed.retryAfter().flatMap(said -> RetryAfter.of(said, now)).stream().toList());
        case Fetched.Refused refused ->
            unsuccessful(PollOutcome.REFUSED, OptionalInt.empty(), refused.reason(), List.of());
      };
    }

    /** One feed that we cannot cope with must not keep the others from being polled. */
    FeedState broken() {
      return unsuccessful(
          PollOutcome.FAILED,
          OptionalInt.empty(),
          "it could not be processed; the log of the service says more",
          List.of());
    }

    /** With other settings the same document can be other articles: then nothing is known of it. */
    private Wanted wanted() {
      String address = before.movedTo().orElse(feed.source().address());
      boolean isKnown = before.sourceRevision() == feed.source().revision();
      return isKnown
          ? new Wanted(address, FEEDS, before.etag(), before.lastModified())
          : Wanted.anew(address, FEEDS);
    }

    private FeedState read(Fetched.Document document) {
      return switch (FeedReader.read(document.bytes(), document.charset())) {
        case FeedReading.Read read -> taken(read.feed(), document);
        case FeedReading.Refused refused ->
            unsuccessful(
                PollOutcome.REFUSED,
                OptionalInt.of(document.terms().status()),
                refused.reason(),
                List.of());
      };
    }

    private FeedState taken(FeedDocument document, Fetched.Document from) {
      EntryIntake intake = new EntryIntake(feed, from.from(), fetcher, door);
      document.entries().forEach(intake::take);
      Terms terms = from.terms();
      Stream<Duration> asked =
          Stream.of(terms.maxAge(), document.timeToLive()).flatMap(Optional::stream);
      return new FeedState(
          before.feedId(),
          before.polls() + 1,
          feed.source().revision(),
          Optional.of(now),
          Optional.of(now),
          Optional.of(PollOutcome.READ),
          OptionalInt.of(terms.status()),
          leftOut(document.leftOut()),
          0,
          Optional.of(FeedSchedule.afterSuccess(now, feed.source().interval(), asked.toList())),
          terms.movedTo().or(before::movedTo),
          terms.etag().filter(tag -> intake.isComplete()),
          terms.lastModified().filter(time -> intake.isComplete()),
          before.entries().and(intake.counts()),
          intake.refused(),
          intake.known());
    }

    private FeedState unchanged(Terms terms) {
      List<Duration> asked = terms.maxAge().stream().toList();
      return new FeedState(
          before.feedId(),
          before.polls() + 1,
          feed.source().revision(),
          Optional.of(now),
          Optional.of(now),
          Optional.of(PollOutcome.UNCHANGED),
          OptionalInt.of(terms.status()),
          Optional.empty(),
          0,
          Optional.of(FeedSchedule.afterSuccess(now, feed.source().interval(), asked)),
          terms.movedTo().or(before::movedTo),
          terms.etag().or(before::etag),
          terms.lastModified().or(before::lastModified),
          before.entries(),
          before.refusedEntries(),
          before.known());
    }

    /** What is known of its document stays known: it may be the same when it can be had again. */
    private FeedState unsuccessful(
        PollOutcome outcome, OptionalInt status, String reason, List<Duration> retryAfter) {
      int failures = before.failuresInARow() + 1;
      return new FeedState(
          before.feedId(),
          before.polls() + 1,
          before.sourceRevision(),
          Optional.of(now),
          before.lastSuccessAt(),
          Optional.of(outcome),
          status,
          Optional.of(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))),
          failures,
          Optional.of(
              FeedSchedule.afterFailure(now, feed.source().interval(), failures, retryAfter)),
          before.movedTo(),
          before.etag(),
          before.lastModified(),
          before.entries(),
          before.refusedEntries(),
          before.known());
    }
  }

  private static Optional<String> leftOut(int entries) {
    return entries == 0
        ? Optional.empty()
        : Optional.of(
            "its last "
                + entries
                + " entries were not read; at most "
                + FeedReader.MOST_ENTRIES
                + " are");
  }
}
