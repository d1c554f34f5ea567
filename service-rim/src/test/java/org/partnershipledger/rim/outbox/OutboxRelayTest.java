package org.partnershipledger.rim.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.Databases;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.testing.EmbeddedBroker;

class OutboxRelayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SOURCE = "/registry-service";

  private DataSource database;

  @BeforeEach
  void empty_tables() throws SQLException {
    database = Databases.withRimTables("rim_outbox");
  }

  @Test
  void rows_are_published_in_order_with_gapless_numbers_and_removed() throws Exception {
    // Given
    String run = "order-" + System.nanoTime();
    store(run, 0, 1200);

    // When
    try (var relay = relay(EmbeddedBroker.shared())) {
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);

      // Then
      assertThat(relay.lastSequence()).isEqualTo(1200);
    }
    assertThat(published(EmbeddedBroker.shared(), run))
        .extracting(OutboxRelayTest::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1200).boxed().toList());
  }

  @Test
  void events_of_one_change_wait_in_one_row_and_many_of_them_in_several() throws Exception {
    // When
    store("few", 0, 3);
    store("many", 0, 501);

    // Then
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement("select array_agg(events order by id) from outbox");
        var row = query.executeQuery()) {
      row.next();
      assertThat((Integer[]) row.getArray(1).getArray()).containsExactly(3, 500, 1);
    }
  }

  @Test
  void a_batch_ends_with_the_row_that_fills_it() throws Exception {
    // Given
    store("first", 0, 400);
    store("second", 0, 400);
    store("third", 0, 1);

    // When
    try (Connection connection = database.getConnection()) {
      var rows = new OutboxTable(SOURCE, Published.NOTHING).next(connection);

      // Then
      assertThat(rows).extracting(OutboxTable.Row::sequence).containsExactly(1L, 401L);
      assertThat(rows.getLast().lastSequence()).isEqualTo(800);
    }
  }

  @Test
  void a_rolled_back_change_publishes_nothing() throws Exception {
    // Given
    String run = "rollback-" + System.nanoTime();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Outbox.addAll(connection, List.of(Events.raw(Topic.PARTNERSHIP_EVENTS, run, "gone")));
      connection.rollback();
    }

    // When
    store(run, 0, 1);
    try (var relay = relay(EmbeddedBroker.shared())) {
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);
    }

    // Then
    assertThat(published(EmbeddedBroker.shared(), run)).hasSize(1);
  }

  @Test
  void with_eight_writers_that_commit_out_of_order_nothing_is_lost_or_doubled() throws Exception {
    // Given
    String run = "writers-" + System.nanoTime();
    List<Thread> writers = new ArrayList<>();
    try (var relay = relay(EmbeddedBroker.shared());
        var rival = relay(EmbeddedBroker.shared())) {
      // When
      for (int w = 0; w < 8; w++) {
        int writer = w;
        writers.add(Thread.ofPlatform().start(() -> write(run + "-" + writer, writer)));
      }
      for (Thread writer : writers) {
        writer.join();
      }
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);
      await().atMost(PATIENCE).until(() -> relay.lastSequence() == 800);
      assertThat(relay.isLeading()).isNotEqualTo(rival.isLeading());
    }

    // Then
    List<Long> sequences = new ArrayList<>();
    for (int w = 0; w < 8; w++) {
      var ofWriter = published(EmbeddedBroker.shared(), run + "-" + w);
      assertThat(ofWriter)
          .extracting(event -> new String(event.requiredData()))
          .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "" + i).toList());
      ofWriter.forEach(event -> sequences.add(sequence(event)));
    }
    assertThat(sequences)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 800).boxed().toList());
  }

  @Test
  void a_crash_after_the_ack_sends_the_same_rows_again_with_the_same_numbers() throws Exception {
    // Given a relay that died after sending and before removing
    String run = "crash-" + System.nanoTime();
    store(run, 0, 3);
    EventPublisher publisher = publisher(EmbeddedBroker.shared());
    try (Connection connection = database.getConnection()) {
      var rows = new OutboxTable(SOURCE, Published.NOTHING).next(connection);
      publisher
          .sendAll(rows.stream().flatMap(OutboxTable.Row::numbered).toList())
          .toCompletableFuture()
          .join();
    }
    store(run, 3, 2);

    // When
    try (var relay = relay(EmbeddedBroker.shared())) {
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);
    }

    // Then
    assertThat(published(EmbeddedBroker.shared(), run))
        .extracting(event -> sequence(event) + ":" + new String(event.requiredData()))
        .containsExactly("1:0", "2:1", "3:2", "1:0", "2:1", "3:2", "4:3", "5:4");
  }

  @Test
  void a_broker_outage_delays_events_and_loses_none() throws Exception {
    // Given
    String run = "outage-" + System.nanoTime();
    EmbeddedBroker broker = EmbeddedBroker.start();
    try (var relay = relay(broker.address())) {
      store(run, 0, 1);
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);

      // When
      broker.stop();
      store(run, 1, 10);
      assertThat(relay.pending()).isEqualTo(10);
      broker.resume();

      // Then
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);
    }
    assertThat(published(broker.address(), run).stream().map(OutboxRelayTest::sequence).distinct())
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
    broker.stop();
  }

  @Test
  void a_lost_database_session_is_replaced() throws Exception {
    // Given
    String run = "session-" + System.nanoTime();
    try (var relay = relay(EmbeddedBroker.shared())) {
      await().atMost(PATIENCE).until(relay::isLeading);

      // When
      Databases.killOtherSessions(database);
      store(run, 0, 5);

      // Then
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);
      assertThat(relay.lastSequence()).isEqualTo(5);
    }
  }

  @Test
  void closing_sends_what_waits() throws Exception {
    // Given
    String run = "close-" + System.nanoTime();
    var relay = relay(EmbeddedBroker.shared());
    await().atMost(PATIENCE).until(relay::isLeading);
    store(run, 0, 700);

    // When
    relay.close();

    // Then
    assertThat(relay.pending()).isZero();
    assertThat(published(EmbeddedBroker.shared(), run)).hasSize(700);
  }

  @Test
  void an_event_outside_a_transaction_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Outbox(database).add(Events.retracted("a")))
        .withMessage("the outbox is written in a transaction");
  }

  private OutboxRelay relay(String broker) {
    // The broker has numbers of other tests' databases: none of its topics is compared.
    var topics = new PublishedEvents(Map.of("bootstrap.servers", broker), List.of(), SOURCE);
    var relay =
        new OutboxRelay(
            database,
            publisher(broker),
            topics,
            SetBack.RETELLS,
            Published.NOTHING,
            Duration.ofMinutes(1));
    relay.start();
    return relay;
  }

  private static EventPublisher publisher(String broker) {
    return new EventPublisher(Map.of("bootstrap.servers", broker));
  }

  private void store(String key, int from, int count) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Outbox.addAll(
          connection,
          IntStream.range(from, from + count)
              .mapToObj(i -> Events.raw(Topic.PARTNERSHIP_EVENTS, key, "" + i))
              .toList());
      connection.commit();
    }
  }

  /** Holds each transaction open for a while, so that commits overtake each other. */
  private void write(String key, int seed) {
    Random random = new Random(seed);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < 100; i++) {
        Outbox.addAll(connection, List.of(Events.raw(Topic.PARTNERSHIP_EVENTS, key, "" + i)));
        try (var hold = connection.prepareStatement("select pg_sleep(?)")) {
          hold.setDouble(1, random.nextInt(10) / 1000.0);
          hold.execute();
        }
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<IncomingEvent> published(String broker, String key) {
    return EmbeddedBroker.read(broker, Topic.PARTNERSHIP_EVENTS).stream()
        .map(IncomingEvent::of)
        .filter(event -> event.key().equals(key))
        .toList();
  }

  private static long sequence(IncomingEvent event) {
    return Long.parseLong(event.attributes().sequence().orElseThrow());
  }
}
