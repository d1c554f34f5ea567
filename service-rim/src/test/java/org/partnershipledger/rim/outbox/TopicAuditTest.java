package org.partnershipledger.rim.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.Databases;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** What the audit of a relay counts, on a broker and a database. */
class TopicAuditTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration EVERY = Duration.ofMillis(100);
  private static final List<Topic> TOPICS =
      List.of(Topic.PARTNERSHIP_EVENTS, Topic.PARTNERSHIP_STATE);
  private static final String SOURCE = "/ingest-service";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private EmbeddedBroker broker;
  private DataSource database;

  @BeforeEach
  void nothing_is_published() throws SQLException {
    Metrics.addRegistry(meters);
    broker = EmbeddedBroker.start();
    database = Databases.withRimTables("rim_audit");
  }

  @AfterEach
  void broker_ends() {
    broker.stop();
    Metrics.removeRegistry(meters);
    meters.close();
  }

  @Test
  void a_sound_line_has_no_gap_and_a_hole_counts_with_just_its_numbers() throws Exception {
    try (var relay = relay(SetBack.RETELLS)) {
      publish(relay, 700);
      assertThat(gaps()).isZero();

      assertThatOnlyThisHoleCounts(relay, 7);
      assertThat(clashes()).isZero();
    }
  }

  @Test
  void an_event_under_the_number_of_another_is_counted() throws Exception {
    try (var relay = relay(SetBack.RETELLS)) {
      // Given
      publish(relay, 1);

      // When: somebody else sends under a number that is still to come
      send(event("of somebody else").withSequence(2));
      publish(relay, 1);

      // Then
      await().atMost(PATIENCE).until(() -> clashes() > 0);
      assertThatOnlyThisHoleCounts(relay, 1);
      assertThat(clashes()).isEqualTo(1);
    }
  }

  @Test
  void what_was_left_out_before_a_relay_leads_is_no_gap_of_it() throws Exception {
    // Given
    try (var relay = relay(SetBack.RETELLS)) {
      publish(relay, 3);
    }
    leaveOut(5);

    // When
    try (var relay = relay(SetBack.RETELLS)) {
      publish(relay, 10);

      // Then
      assertThatOnlyThisHoleCounts(relay, 2);
    }
  }

  @Test
  void a_document_that_is_not_told_again_since_a_later_one_overtook_it_is_no_gap()
      throws Exception {
    // Given: what a database that was set back has published, without the number 2
    send(state("k", "k-1").withSequence(1));
    send(state("k", "k-3").withSequence(3));
    store(state("k", "k-1"), state("k", "k-2"), state("k", "k-3"));

    // When
    try (var relay = relay(SetBack.RETELLS)) {
      publish(relay, 5);

      // Then
      assertThat(relay.lastSequence()).isEqualTo(8);
      assertThatOnlyThisHoleCounts(relay, 3);
    }
  }

  @Test
  void going_on_after_what_a_lost_database_published_leaves_no_gap() throws Exception {
    // Given
    send(state("k", "k-1").withSequence(41));

    // When
    try (var relay = relay(SetBack.GOES_ON)) {
      publish(relay, 5);

      // Then
      assertThat(relay.lastSequence()).isEqualTo(46);
      assertThatOnlyThisHoleCounts(relay, 4);
    }
  }

  @Test
  void while_the_broker_is_away_it_waits_and_finds_the_hole_after_that() throws Exception {
    try (var relay = relay(SetBack.RETELLS)) {
      // Given
      publish(relay, 3);

      // When
      broker.stop();
      store(event("meanwhile"));
      broker.resume();
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);

      // Then
      assertThatOnlyThisHoleCounts(relay, 2);
    }
  }

  /** That all before is audited without a fault shows in that the hole is found, and alone. */
  private void assertThatOnlyThisHoleCounts(OutboxRelay relay, int numbers) throws Exception {
    leaveOut(numbers);
    publish(relay, 1);
    await().atMost(PATIENCE).until(() -> gaps() > 0);
    publish(relay, 20);
    leaveOut(1);
    publish(relay, 1);
    await().atMost(PATIENCE).until(() -> gaps() > numbers);
    assertThat(gaps()).isEqualTo(numbers + 1);
  }

  private void publish(OutboxRelay relay, int count) throws Exception {
    store(IntStream.range(0, count).mapToObj(i -> event("key-" + i)).toArray(OutgoingEvent[]::new));
    await().atMost(PATIENCE).until(() -> relay.pending() == 0);
  }

  private void leaveOut(int numbers) throws SQLException {
    try (Connection connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "insert into relay (source, last_sequence) values (?, ?) on conflict (source)"
                    + " do update set last_sequence = relay.last_sequence + ?")) {
      update.setString(1, SOURCE);
      update.setLong(2, numbers);
      update.setLong(3, numbers);
      update.executeUpdate();
    }
  }

  private OutboxRelay relay(SetBack setBack) {
    var topics = new PublishedEvents(kafka(), TOPICS, SOURCE);
    var relay =
        new OutboxRelay(
            database, new EventPublisher(kafka()), topics, setBack, Published.NOTHING, EVERY);
    relay.start();
    return relay;
  }

  private Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", broker.address());
  }

  private void send(OutgoingEvent event) throws Exception {
    new EventPublisher(kafka()).send(event).toCompletableFuture().get();
  }

  private void store(OutgoingEvent... events) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Outbox.addAll(connection, List.of(events));
      connection.commit();
    }
  }

  private static OutgoingEvent event(String key) {
    return Events.raw(Topic.PARTNERSHIP_EVENTS, key, key);
  }

  private static OutgoingEvent state(String key, String id) {
    OutgoingEvent event = Events.raw(Topic.PARTNERSHIP_STATE, key, id);
    return new OutgoingEvent(event.topic(), key, event.data(), event.attributes().withId(id));
  }

  private double gaps() {
    return meters.get("ledger.sequence.gap").tag("source", SOURCE).counter().count();
  }

  private double clashes() {
    return meters.get("ledger.sequence.clash").tag("source", SOURCE).counter().count();
  }
}
