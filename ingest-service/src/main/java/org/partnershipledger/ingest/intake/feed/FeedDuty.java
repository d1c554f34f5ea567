package org.partnershipledger.ingest.intake.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.rim.telemetry.RimMetrics;

/**
 * Polls the feeds that are due, several hosts at once, while this instance is the one on duty. That
 * is the one to which the consumer group gives the only partition of the topic of feeds: when it
 * ends or hangs, the group gives it to another. Two at once for a moment do no harm: of two polls
 * of a feed the first is kept, and both take the same articles.
 */
final class FeedDuty implements AutoCloseable {
  /** The consumer group; nothing is ever committed in it. */
  static final String GROUP = "ingest-service.feeds.v1";

  private static final Logger LOG = Logger.getLogger(FeedDuty.class);
  private static final Duration WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_REST = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration STOP = Duration.ofSeconds(20);

  private final FeedStore feeds;
  private final FeedPoller poller;
  private final Clock clock;
  private final Map<String, Object> settings;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final PollsUnderWay polls = new PollsUnderWay();
  private Instant looksAgainAt = Instant.MIN;
  private volatile Instant restsUntil = Instant.MIN;
  private volatile boolean onDuty;
  private @Nullable Thread thread;

  FeedDuty(Map<String, Object> kafka, FeedStore feeds, FeedPoller poller, Clock clock) {
    this.feeds = feeds;
    this.poller = poller;
    this.clock = clock;
    settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
  }

  /** Begins to stand ready; once. */
  synchronized void start() {
    if (thread == null) {
      RimMetrics.gauge("ledger.feed.duty", this, duty -> duty.isOnDuty() ? 1 : 0);
      thread = Thread.ofPlatform().name(GROUP).start(this::run);
    }
  }

  /** Whether this instance is the one that polls. */
  boolean isOnDuty() {
    return onDuty;
  }

  /** Ends after the polls at hand; waits at most 20 s for them. */
  @Override
  public synchronized void close() {
    stopping.countDown();
    try {
      if (thread != null && !thread.join(STOP)) {
        LOG.warnf("the group could not be left within %s", STOP);
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    polls.close();
  }

  private void run() {
    while (isRunning()) {
      try (KafkaConsumer<byte[], byte[]> group = new KafkaConsumer<>(settings)) {
        group.subscribe(List.of(Topic.FEEDS.topicName()));
        while (isRunning()) {
          serve(group);
        }
      } catch (InterruptException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("no feed is polled: %s", e.toString());
        pause();
      } finally {
        onDuty = false;
      }
    }
  }

  /** Stays in the group, and has feeds polled; a change of the topic wakes it. */
  private void serve(KafkaConsumer<byte[], byte[]> group) {
    if (onDuty) {
      due().forEach(this::begin);
    }
    boolean isWoken = !group.poll(WAIT).isEmpty();
    onDuty = !group.assignment().isEmpty();
    if (isWoken || !onDuty) {
      looksAgainAt = Instant.MIN;
    }
  }

  /** The feeds that wait, the longest first. Where none does, nobody looks before one can. */
  private List<Feed> due() {
    Instant now = Instant.now(clock);
    if (now.isBefore(looksAgainAt) || now.isBefore(restsUntil)) {
      return List.of();
    }
    List<Feed> all = feeds.all();
    looksAgainAt =
        all.stream()
            .filter(feed -> feed.source().enabled())
            .map(Feed::dueSince)
            .min(Comparator.naturalOrder())
            .filter(now.plus(LONGEST_REST)::isAfter)
            .orElse(now.plus(LONGEST_REST));
    return all.stream()
        .filter(feed -> feed.isDue(now))
        .sorted(Comparator.comparing(Feed::dueSince))
        .toList();
  }

  private void begin(Feed feed) {
    if (polls.mayBegin(feed)) {
      polls.begin(feed, () -> tryToPoll(feed));
    }
  }

  private void tryToPoll(Feed feed) {
    try {
      poll(feed);
    } catch (RuntimeException e) {
      LOG.warnf("feed %s is not polled: %s", feed.source().id(), e.toString());
      restsUntil = Instant.now(clock).plus(PAUSE);
    }
  }

  private void poll(Feed feed) {
    FeedState state = poller.poll(feed, Instant.now(clock).truncatedTo(ChronoUnit.MILLIS));
    if (feeds.keep(state)) {
      FeedMetrics.polled(feed.state(), state);
      LOG.infof(
          "feed %s: %s%s",
          feed.source().id(),
          state.lastOutcome().map(PollOutcome::wire).orElse(""),
          state.lastReason().map(reason -> ", " + reason).orElse(""));
    }
  }

  private void pause() {
    try {
      if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("ending");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRunning() {
    return stopping.getCount() > 0 && !Thread.currentThread().isInterrupted();
  }
}
