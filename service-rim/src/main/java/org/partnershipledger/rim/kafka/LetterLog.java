package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.deadletter.LetterBook;

/** Follows a dead-letter topic on a thread of its own and keeps the book of its letters. */
final class LetterLog implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(LetterLog.class);
  private static final Duration CURRENT = Duration.ofSeconds(30);
  private static final Duration STOP = Duration.ofSeconds(5);
  private static final long PAUSE_MS = 1000;

  private final Map<String, Object> kafka;
  private final Topic topic;
  private final LetterBook book = new LetterBook();
  private final Map<Integer, Long> read = new HashMap<>();
  private final ConcurrentLinkedQueue<CompletableFuture<Void>> asking =
      new ConcurrentLinkedQueue<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  /** A log of this topic at the broker of these {@code kafka.*} settings. */
  LetterLog(Map<String, Object> kafka, Topic topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /** The topic. */
  Topic topic() {
    return topic;
  }

  /** The book, as far as the topic was read. */
  LetterBook book() {
    return book;
  }

  /** Begins to follow; once. */
  synchronized void start() {
    if (thread == null) {
      thread = Thread.ofPlatform().daemon().name(topic.topicName()).start(this::follow);
    }
  }

  /**
   * Waits until the book has everything that the topic has now.
   *
   * @throws KafkaException when that takes longer than half a minute
   */
  void awaitCurrent() {
    start();
    CompletableFuture<Void> current = new CompletableFuture<>();
    asking.add(current);
    try {
      current.get(CURRENT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while " + topic.topicName() + " is read", e);
    } catch (ExecutionException | TimeoutException e) {
      asking.remove(current);
      throw new KafkaException(topic.topicName() + " cannot be read to its end", e);
    }
  }

  private void follow() {
    while (isRunning()) {
      try (TopicReader reader = new TopicReader(kafka, topic)) {
        while (isRunning()) {
          List<CompletableFuture<Void>> asked = new ArrayList<>(asking);
          if (!asked.isEmpty() && reader.behind() == 0) {
            asking.removeAll(asked);
            asked.forEach(a -> a.complete(null));
          } else {
            reader.next().forEach(this::take);
          }
        }
      } catch (RuntimeException e) {
        LOG.warnf("%s is opened anew: %s", topic.topicName(), e.toString());
        pause();
      }
    }
  }

  private void take(IncomingEvent record) {
    // Opened anew, it is read from its beginning again.
    if (record.offset() >= read.getOrDefault(record.partition(), 0L)) {
      read.put(record.partition(), record.offset() + 1);
      LetterRecords.read(record).ifPresent(book::apply);
    }
  }

  private boolean isRunning() {
    return stopping.getCount() > 0;
  }

  private void pause() {
    try {
      var unused = stopping.await(PAUSE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    stopping.countDown();
    try {
      if (thread != null && !thread.join(STOP)) {
        LOG.warnf("reading of %s did not end within %s", topic.topicName(), STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
