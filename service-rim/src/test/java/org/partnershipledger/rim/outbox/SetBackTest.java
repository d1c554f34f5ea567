package org.partnershipledger.rim.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.Databases;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** What becomes of numbers and ids when a database is put back to an earlier day. */
class SetBackTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<Topic> TOPICS =
      List.of(Topic.PARTNERSHIP_EVENTS, Topic.PARTNERSHIP_STATE);
  private static final String SOURCE = "/ingest-service";

  private EmbeddedBroker broker;
  private DataSource database;

  @BeforeEach
  void nothing_is_published() throws SQLException {
    broker = EmbeddedBroker.start();
    database = Databases.withRimTables("rim_set_back");
  }

  @AfterEach
  void broker_ends() {
    broker.stop();
  }

  @Test
  void what_is_worked_out_anew_goes_on_after_what_was_published() throws Exception {
    // Given
    publish(SetBack.GOES_ON, "a", "b", "c");
    setBack();

    // When
    publish(SetBack.GOES_ON, "d", "e");

    // Then
    assertThat(told()).containsExactly("a 1", "b 2", "c 3", "d 4", "e 5");
  }

  @Test
  void what_goes_on_has_ids_of_its_own_and_keeps_to_them() throws Exception {
    // Given
    publish(SetBack.GOES_ON, "a");
    setBack();

    // When: it is set back once, and only starts anew after that
    publish(SetBack.GOES_ON, "a");
    publish(SetBack.GOES_ON, "a");

    // Then
    List<String> ids = published().stream().map(e -> e.attributes().id()).toList();
    assertThat(told()).containsExactly("a 1", "a 2", "a 3");
    assertThat(ids.get(1)).isNotEqualTo(ids.get(0)).isEqualTo(ids.get(2));
  }

  @Test
  void what_is_told_again_is_found_on_its_topic_and_what_is_new_follows_it() throws Exception {
    // Given
    publish(SetBack.RETELLS, "a", "b", "c");
    setBack();

    // When
    publish(SetBack.RETELLS, "a", "b", "c", "d");

    // Then
    assertThat(told()).containsExactly("a 1", "b 2", "c 3", "d 4");
  }

  @Test
  void a_number_that_would_mean_something_else_stops_the_relay() throws Exception {
    // Given
    publish(SetBack.RETELLS, "a", "b");
    setBack();
    store(event("a"), event("another"));

    // When
    try (var relay = relay(SetBack.RETELLS)) {
      await().atMost(PATIENCE).until(this::isNumbered);
      relay.close();

      // Then
      assertThat(relay.pending()).isEqualTo(2);
    }
    assertThat(told()).containsExactly("a 1", "b 2");
  }

  @Test
  void a_document_that_a_later_one_has_overtaken_is_not_sent_after_it() throws Exception {
    // Given a number that never came to its topic, and later ones of its key that did
    publish(SetBack.RETELLS, "x");
    setBack();
    setBack(
        published(Topic.PARTNERSHIP_STATE, "k", "k-3", 3),
        published(Topic.PARTNERSHIP_EVENTS, "e", "e-4", 4));

    // When
    store(event("x"), state("k", "k-2"), state("k", "k-3"), event("e", "e-4"), state("k", "k-5"));
    send(SetBack.RETELLS);

    // Then
    assertThat(EmbeddedBroker.read(broker.address(), Topic.PARTNERSHIP_STATE).stream())
        .extracting(r -> IncomingEvent.of(r).attributes().id())
        .containsExactly("k-3", "k-5");
  }

  @Test
  void what_is_private_has_no_number_and_none_is_left_out_for_it() throws Exception {
    // Given
    store(journal("1"));
    store(journal("2"), event("a"), event("b"));
    store(event("c"));
    store(journal("3"));

    // When
    send(SetBack.RETELLS);

    // Then
    assertThat(told()).containsExactly("a 1", "b 2", "c 3");
    assertThat(EmbeddedBroker.read(broker.address(), Topic.JOURNAL))
        .extracting(r -> IncomingEvent.of(r).attributes().sequence())
        .hasSize(3)
        .allMatch(Optional::isEmpty);
  }

  @Test
  void a_database_that_knows_of_all_goes_on_as_it_was() throws Exception {
    publish(SetBack.RETELLS, "a", "b");
    publish(SetBack.RETELLS, "c");
    publish(SetBack.GOES_ON, "d");

    assertThat(told()).containsExactly("a 1", "b 2", "c 3", "d 4");
    assertThat(published().getLast().attributes().id()).isEqualTo("d");
  }

  private void setBack(OutgoingEvent... meanwhile) throws Exception {
    publisher().sendInOrder(Arrays.asList(meanwhile)).toCompletableFuture().get();
    database = Databases.withRimTables("rim_set_back");
  }

  private void publish(SetBack setBack, String... names) throws Exception {
    store(Arrays.stream(names).map(SetBackTest::event).toArray(OutgoingEvent[]::new));
    send(setBack);
  }

  private void send(SetBack setBack) {
    try (var relay = relay(setBack)) {
      await().atMost(PATIENCE).until(() -> relay.pending() == 0);
    }
  }

  private boolean isNumbered() throws SQLException {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement("select 1 from outbox where first_sequence > 0");
        var rows = query.executeQuery()) {
      return rows.next();
    }
  }

  private OutboxRelay relay(SetBack setBack) {
    var topics = new PublishedEvents(Map.of("bootstrap.servers", broker.address()), TOPICS, SOURCE);
    var relay =
        new OutboxRelay(
            database, publisher(), topics, setBack, Published.NOTHING, Duration.ofMinutes(1));
    relay.start();
    return relay;
  }

  private EventPublisher publisher() {
    return new EventPublisher(Map.of("bootstrap.servers", broker.address()));
  }

  private void store(OutgoingEvent... events) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Outbox.addAll(connection, List.of(events));
      connection.commit();
    }
  }

  private static OutgoingEvent event(String name) {
    return event("all", name);
  }

  private static OutgoingEvent event(String key, String id) {
    return of(Topic.PARTNERSHIP_EVENTS, key, id);
  }

  private static OutgoingEvent state(String key, String id) {
    return of(Topic.PARTNERSHIP_STATE, key, id);
  }

  private static OutgoingEvent journal(String id) {
    return of(Topic.JOURNAL, "ledger", id);
  }

  private static OutgoingEvent published(Topic topic, String key, String id, long number) {
    return of(topic, key, id).withSequence(number);
  }

  private static OutgoingEvent of(Topic topic, String key, String id) {
    OutgoingEvent event = Events.raw(topic, key, id);
    CloudEvent named = event.attributes().withId(id);
    return new OutgoingEvent(topic, key, event.data(), named);
  }

  /** The events on the topic, each as its data and its number. */
  private List<String> told() {
    return published().stream()
        .map(
            event ->
                new String(event.requiredData(), StandardCharsets.UTF_8)
                    + " "
                    + Long.parseLong(event.attributes().sequence().orElseThrow()))
        .toList();
  }

  private List<IncomingEvent> published() {
    return EmbeddedBroker.read(broker.address(), Topic.PARTNERSHIP_EVENTS).stream()
        .map(IncomingEvent::of)
        .toList();
  }
}
