package org.partnershipledger.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.proof.oracle.Observer;
import org.partnershipledger.local.proof.oracle.Tables;
import org.partnershipledger.rim.outbox.Outbox;
import org.postgresql.PGConnection;

/**
 * Notes when each article has reached each stage: its claims on their topic, its document committed
 * in the registry, its figure committed where analytics' API reads it.
 */
final class Watch implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  // At the latest; a commit that has events to publish is told at once.
  private static final int LOOK_AGAIN_MILLIS = 100;
  private static final String ENTERED = "select article_id from article where article_id = any (?)";
  private static final String COUNTED =
      "select distinct article_id from claim where article_id = any (?)";

  private final Map<String, Long> read = new ConcurrentHashMap<>();
  private final Map<String, Long> entered = new ConcurrentHashMap<>();
  private final Map<String, Long> counted = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final List<Thread> threads;

  Watch(String bootstrap, Observer observer) {
    KafkaConsumer<String, byte[]> claims = atTheEnd(bootstrap);
    threads =
        List.of(
            Thread.ofPlatform().start(() -> follow(claims)),
            Thread.ofPlatform().start(() -> ask(observer.registry(), ENTERED, read, entered)),
            Thread.ofPlatform().start(() -> ask(observer.analytics(), COUNTED, entered, counted)));
  }

  /** When the claims of each article stood on their topic, by {@link System#nanoTime}. */
  Map<String, Long> read() {
    return read;
  }

  /** When the registry had entered it. */
  Map<String, Long> entered() {
    return entered;
  }

  /** When its figures could be seen. */
  Map<String, Long> counted() {
    return counted;
  }

  @Override
  public void close() {
    over.set(true);
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static KafkaConsumer<String, byte[]> atTheEnd(String bootstrap) {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        IntStream.range(0, Topic.ARTICLE_CLAIMS.partitions())
            .mapToObj(p -> new TopicPartition(Topic.ARTICLE_CLAIMS.topicName(), p))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  private void follow(KafkaConsumer<String, byte[]> claims) {
    try (claims) {
      while (!over.get()) {
        claims.poll(POLL).forEach(record -> read.putIfAbsent(record.key(), System.nanoTime()));
      }
    }
  }

  // Asks of those alone that have reached the stage before and not this one.
  private void ask(Tables tables, String sql, Map<String, Long> before, Map<String, Long> here) {
    try (Connection connection = tables.connect();
        Statement listen = connection.createStatement();
        PreparedStatement query = connection.prepareStatement(sql)) {
      listen.execute("listen " + Outbox.CHANNEL);
      PGConnection news = connection.unwrap(PGConnection.class);
      while (!over.get()) {
        String[] open =
            before.keySet().stream().filter(id -> !here.containsKey(id)).toArray(String[]::new);
        if (open.length > 0) {
          query.setArray(1, connection.createArrayOf("text", open));
          note(query, here);
        }
        news.getNotifications(LOOK_AGAIN_MILLIS);
      }
    } catch (SQLException e) {
      throw new Failure("the database cannot be watched: " + e.getMessage(), e);
    }
  }

  private static void note(PreparedStatement query, Map<String, Long> here) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      long now = System.nanoTime();
      while (rows.next()) {
        here.putIfAbsent(rows.getString(1), now);
      }
    }
  }

  /** Whether all of these have reached the last stage. */
  boolean hasAll(Set<String> articles) {
    return counted.keySet().containsAll(articles);
  }
}
