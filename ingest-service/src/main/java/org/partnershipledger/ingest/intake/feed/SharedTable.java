package org.partnershipledger.ingest.intake.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.failure.Causes;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.TopicReader;

/**
 * A compacted topic of one partition as a table that all instances read and change, each seeing
 * what the others did.
 *
 * <p>A change is a transaction of Kafka under one transactional id for all: who begins, shuts out
 * whoever began before, then reads to the end of the topic, decides, and appends. Whoever was shut
 * out in the meantime cannot commit, and decides anew. So no change is decided upon a state that
 * another one has replaced, and none is lost ({@code docs/adr/0013}).
 */
final class SharedTable implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LONGEST_TURN = Duration.ofMillis(100);
  private static final int ATTEMPTS = 20;
  private static final Set<Class<? extends KafkaException>> SHUT_OUT =
      Set.of(
          ProducerFencedException.class,
          InvalidProducerEpochException.class,
          InvalidTxnStateException.class,
          InvalidPidMappingException.class,
          TransactionAbortableException.class);

  private final Map<String, Object> kafka;
  private final Topic topic;
  private final String writer;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, byte[]> rows = new LinkedHashMap<>();
  private long seen = -1;
  private @Nullable TopicReader reader;
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  /**
   * The table on a topic.
   *
   * @param kafka the {@code kafka.*} settings
   * @param writer the transactional id that all who change this table have
   */
  SharedTable(Map<String, Object> kafka, Topic topic, String writer) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    this.topic = topic;
    this.writer = writer;
  }

  /**
   * What a decision comes to.
   *
   * @param rows the rows to put, by key; an empty one is taken away
   * @param result what the one who decided is told
   */
  record Change<T>(Map<String, Optional<byte[]>> rows, T result) {
    Change {
      rows = Map.copyOf(rows);
    }

    /** A decision to leave everything as it is. */
    static <T> Change<T> none(T result) {
      return new Change<>(Map.of(), result);
    }
  }

  /**
   * All rows as they are now, by key.
   *
   * @throws KafkaException when the broker is away
   */
  Map<String, byte[]> rows() {
    return locked(() -> Map.copyOf(current()));
  }

  /**
   * Changes the table by a decision upon its rows as they are now, which may be made more than once
   * until nobody came in between.
   *
   * @return the result of the decision that holds
   * @throws KafkaException when the broker is away; the change may hold nevertheless
   */
  <T> T change(Function<Map<String, byte[]>, Change<T>> decision) {
    return locked(
        () -> {
          for (int attempt = 1; ; attempt++) {
            try {
              return attempt(decision);
            } catch (KafkaException e) {
              if (!isShutOut(e) || attempt == ATTEMPTS) {
                throw e;
              }
              forgetProducer();
              giveWay(attempt);
            }
          }
        });
  }

  /** Two that shut each other out again and again would never come to an end. */
  private static void giveWay(int attempt) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * LONGEST_TURN.toNanos()));
  }

  private <T> T attempt(Function<Map<String, byte[]>, Change<T>> decision) {
    KafkaProducer<byte[], byte[]> writing = producer();
    Change<T> change = decision.apply(Map.copyOf(current()));
    if (!change.rows().isEmpty()) {
      writing.beginTransaction();
      AtomicLong last = new AtomicLong();
      change.rows().forEach((key, row) -> append(writing, key, row, last));
      writing.commitTransaction();
      awaitVisible(last.get());
    }
    return change.result();
  }

  /**
   * The broker makes a transaction visible a moment after it is committed. Only then is it told, so
   * that whoever hears of a change, and asks any instance, sees it.
   */
  private void awaitVisible(long offset) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (seen < offset) {
      if (System.nanoTime() > until) {
        throw new TimeoutException("a change of the feeds is not seen");
      }
      reader().next().forEach(this::take);
    }
  }

  /**
   * Whether the broker refused a transaction because another one has made itself the one who may
   * commit, or because this one idled for days: then nothing of it holds.
   */
  private static boolean isShutOut(KafkaException failure) {
    return Causes.of(failure).stream()
        .anyMatch(cause -> SHUT_OUT.stream().anyMatch(kind -> kind.isInstance(cause)));
  }

  private void append(
      KafkaProducer<byte[], byte[]> writing, String key, Optional<byte[]> row, AtomicLong last) {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    // A sending that fails makes the commit fail; when that succeeds, all offsets are known.
    var unused =
        writing.send(
            new ProducerRecord<>(topic.topicName(), name, row.orElse(null)),
            (metadata, failure) -> {
              if (failure == null) {
                last.accumulateAndGet(metadata.offset(), Math::max);
              }
            });
  }

  /** The rows up to what is the end of the topic at the time of the call. */
  private Map<String, byte[]> current() {
    TopicReader reading = reader();
    while (reading.behind() > 0) {
      reading.next().forEach(this::take);
    }
    return rows;
  }

  private TopicReader reader() {
    TopicReader reading = reader == null ? new TopicReader(kafka, topic) : reader;
    reader = reading;
    return reading;
  }

  private void take(IncomingEvent row) {
    seen = row.offset();
    row.data().ifPresentOrElse(data -> rows.put(row.key(), data), () -> rows.remove(row.key()));
  }

  /** Whoever holds it may commit until another one makes itself a producer. */
  private KafkaProducer<byte[], byte[]> producer() {
    KafkaProducer<byte[], byte[]> held = producer;
    if (held == null) {
      Map<String, Object> settings = new HashMap<>(kafka);
      settings.remove(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG);
      settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
      settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
      settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, writer);
      settings.put(ProducerConfig.ACKS_CONFIG, "all");
      settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
      settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4000);
      settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
      settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
      held = new KafkaProducer<>(settings);
      producer = held;
      held.initTransactions();
    }
    return held;
  }

  private <T> T locked(Supplier<T> work) {
    try {
      if (!lock.tryLock(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new TimeoutException("others are waiting for the broker already");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("broken off", e);
    }
    try {
      return work.get();
    } catch (KafkaException e) {
      // Whether the last change holds is not known: all is read again, by a new writer.
      forgetProducer();
      forgetRows();
      throw e;
    } finally {
      lock.unlock();
    }
  }

  private void forgetProducer() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  private void forgetRows() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    rows.clear();
    seen = -1;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      forgetProducer();
      forgetRows();
    } finally {
      lock.unlock();
    }
  }
}
