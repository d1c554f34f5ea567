package org.partnershipledger.rim.kafka;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.rim.deadletter.DeadLetter;

/**
 * Reads topics on a thread of its own: poll, hand over, commit. An offset is committed only after
 * its event was dealt with; an outage pauses the reading and loses nothing; a malformed event is
 * parked, and what comes after it under its key waits behind it. Delivery is at least once, so
 * handlers know what they have seen.
 */
public final class EventConsumer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration STOP = Duration.ofSeconds(20);
  private static final long LONGEST_PAUSE_MS = 5000;
  private static final Duration LONGEST_SETTLING = Duration.ofSeconds(1);

  private final Subscription subscription;
  private final Map<String, Object> kafka;
  private final Map<String, Object> settings;
  private final BatchDealer dealer;
  private final GroupLag lag;
  private final LetterDesk letters;
  private final Tally tally = new Tally();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
  private volatile boolean endsWhenCaughtUp;
  private boolean hasNewPartitions;
  private long pauseMs;
  private @Nullable Thread thread;

  /** A consumer at the broker of these {@code kafka.*} settings; {@link #start} begins reading. */
  EventConsumer(
      Map<String, Object> kafka,
      Subscription subscription,
      LetterDesk letters,
      EventHandler handler) {
    this.subscription = subscription;
    this.kafka = kafka;
    this.letters = letters;
    this.dealer = new BatchDealer(subscription.group(), handler, letters, tally);
    this.lag = new GroupLag(kafka, subscription);
    settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, subscription.group());
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
    settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
  }

  /** Begins reading; once. */
  public synchronized void start() {
    if (thread == null) {
      thread = Thread.ofPlatform().name(subscription.group()).start(this::run);
    }
  }

  /** Begins reading, and ends by itself once the whole group has read what there is; once. */
  public void startUntilCaughtUp() {
    endsWhenCaughtUp = true;
    start();
  }

  /** Whether it has ended, by itself or by being closed. */
  public boolean hasEnded() {
    return !isRunning();
  }

  /** Ends reading after the batch in hand is dealt with and committed; waits at most 20 s. */
  @Override
  public synchronized void close() {
    stopping.countDown();
    try {
      if (thread != null && !thread.join(STOP)) {
        LOG.warnf("%s did not end its batch within %s", subscription.group(), STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lag.close();
  }

  /** How many records this instance has taken in hand since it started; repeats count again. */
  public long received() {
    return processed() + rejected() + tally.inHand();
  }

  /** How many it has dealt with. */
  public long processed() {
    return tally.processed();
  }

  /** How many it has parked. */
  public long rejected() {
    return tally.rejected();
  }

  /** How many records the whole group has not yet committed; empty when the broker is away. */
  public OptionalLong pending() {
    return lag.records();
  }

  private void run() {
    while (isRunning()) {
      try (KafkaConsumer<byte[], byte[]> kafka = new KafkaConsumer<>(settings);
          KafkaClientMetrics metrics = new KafkaClientMetrics(kafka)) {
        metrics.bindTo(Metrics.globalRegistry);
        uncommitted.clear();
        kafka.subscribe(subscription.topicNames(), new Arrivals());
        LOG.infof("%s reads %s", subscription.group(), subscription.topicNames());
        while (isRunning()) {
          ConsumerRecords<byte[], byte[]> polled = kafka.poll(POLL);
          if (hasNewPartitions) {
            // Whoever had them before may have parked what others have to wait for.
            letters.awaitCurrent();
            hasNewPartitions = false;
          }
          step(kafka, polled);
          settleLetters(kafka);
          if (endsWhenCaughtUp && polled.isEmpty() && pending().equals(OptionalLong.of(0))) {
            stopping.countDown();
          }
        }
      } catch (RuntimeException | Error e) {
        LOG.errorf(e, "%s starts anew", subscription.group());
        await(longerPause());
      } finally {
        tally.inHand(0);
      }
    }
  }

  private void step(KafkaConsumer<byte[], byte[]> kafka, ConsumerRecords<byte[], byte[]> polled) {
    if (polled.isEmpty()) {
      // Without a next batch, no later commit would make up for one that failed.
      commit(kafka);
      return;
    }
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(polled.count());
    polled.forEach(records::add);
    tally.inHand(records.size());
    int done = dealer.deal(records);
    tally.inHand(0);
    commit(kafka, records.subList(0, done));
    if (done < records.size()) {
      rewind(kafka, records.subList(done, records.size()));
      pause(kafka, longerPause());
    } else {
      pauseMs = 0;
    }
  }

  /** Deals with the letters of its partitions that are decided about, or wait no longer. */
  private void settleLetters(KafkaConsumer<byte[], byte[]> consumer) {
    Set<TopicPartition> mine = consumer.assignment();
    Predicate<DeadLetter> isMine =
        letter -> mine.contains(new TopicPartition(letter.topic(), letter.partition()));
    Optional<DeadLetter> due = letters.due(isMine);
    if (due.isEmpty()) {
      return;
    }
    long end = System.nanoTime() + LONGEST_SETTLING.toNanos();
    try (LetterShelf shelf = new LetterShelf(kafka, letters.topic())) {
      while (due.isPresent() && isRunning() && System.nanoTime() < end) {
        if (!dealer.dealWithLetter(due.get(), shelf)) {
          pause(consumer, longerPause());
          return;
        }
        due = letters.due(isMine);
      }
    }
    pauseMs = 0;
  }

  /** Notes that partitions came. */
  private final class Arrivals implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> came) {
      hasNewPartitions |= !came.isEmpty();
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> gone) {
      // What is done is committed after each batch.
    }
  }

  private void commit(
      KafkaConsumer<byte[], byte[]> kafka, List<ConsumerRecord<byte[], byte[]>> done) {
    for (var record : done) {
      uncommitted.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
    }
    commit(kafka);
  }

  private void commit(KafkaConsumer<byte[], byte[]> kafka) {
    // Whoever has a partition now says how far it is.
    uncommitted.keySet().retainAll(kafka.assignment());
    if (uncommitted.isEmpty()) {
      return;
    }
    try {
      kafka.commitSync(uncommitted);
      uncommitted.clear();
    } catch (KafkaException e) {
      // The events are dealt with; whoever reads them again recognises them.
      LOG.warnf("%s could not commit: %s", subscription.group(), e.toString());
    }
  }

  private void rewind(
      KafkaConsumer<byte[], byte[]> kafka, List<ConsumerRecord<byte[], byte[]>> open) {
    Map<TopicPartition, Long> first = new HashMap<>();
    open.forEach(record -> first.putIfAbsent(partition(record), record.offset()));
    var assigned = kafka.assignment();
    first.forEach(
        (partition, offset) -> {
          if (assigned.contains(partition)) {
            kafka.seek(partition, offset);
          }
        });
  }

  /** Stays a member of the group while nothing is fetched. */
  private void pause(KafkaConsumer<byte[], byte[]> kafka, long milliseconds) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (isRunning() && System.nanoTime() < end) {
      kafka.pause(kafka.assignment());
      var early = kafka.poll(Duration.ofMillis(Math.min(milliseconds, 100)));
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      early.forEach(records::add);
      rewind(kafka, records);
    }
    kafka.resume(kafka.paused());
  }

  private long longerPause() {
    pauseMs = Math.clamp(pauseMs * 2, 100, LONGEST_PAUSE_MS);
    return pauseMs;
  }

  private boolean isRunning() {
    return stopping.getCount() > 0;
  }

  private void await(long milliseconds) {
    try {
      var unused = stopping.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
    return new TopicPartition(record.topic(), record.partition());
  }
}
