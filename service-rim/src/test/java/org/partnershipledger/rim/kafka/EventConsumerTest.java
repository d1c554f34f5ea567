package org.partnershipledger.rim.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.testing.EmbeddedBroker;

@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class EventConsumerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> handled = Collections.synchronizedList(new ArrayList<>());
  private EmbeddedBroker broker;
  private EventPublisher publisher;

  @BeforeEach
  void start() {
    broker = EmbeddedBroker.start();
    publisher = new EventPublisher(broker.settings());
  }

  @AfterEach
  void stop() {
    publisher.close();
    broker.stop();
  }

  @Test
  void events_are_handled_in_order_and_none_is_pending_afterwards() {
    // Given
    publish("1", "2", "3");

    // When
    try (var consumer = started(this::remember)) {
      await().atMost(PATIENCE).until(() -> handled.size() == 3);

      // Then
      assertThat(handled).containsExactly("1", "2", "3");
      await().atMost(PATIENCE).until(() -> consumer.pending().equals(OptionalLong.of(0)));
      assertThat(consumer.received()).isEqualTo(3);
      assertThat(consumer.processed()).isEqualTo(3);
      assertThat(consumer.rejected()).isZero();
    }
  }

  @Test
  void a_malformed_event_is_parked_byte_for_byte_and_the_others_go_through() {
    // Given
    publish("1", "broken");
    publisher.send(Events.raw(Topic.ARTICLES, "other", "3")).toCompletableFuture().join();

    // When
    try (var consumer = started(this::rememberUnlessBroken)) {
      await().atMost(PATIENCE).until(() -> consumer.processed() == 2);
      await().atMost(PATIENCE).until(() -> consumer.rejected() == 1);
    }

    // Then
    assertThat(handled).containsExactlyInAnyOrder("1", "3");
    var parked = EmbeddedBroker.read(broker.address(), Topic.READER_DEAD_LETTERS);
    assertThat(parked).hasSize(1);
    IncomingEvent letter = IncomingEvent.of(parked.getFirst());
    assertThat(text(letter)).isEqualTo("broken");
    assertThat(letter.key()).isEqualTo("k");
    assertThat(letter.headers())
        .containsEntry("dlq-fault", "malformed")
        .containsEntry("dlq-reason", "no field is named broken")
        .containsEntry("dlq-topic", "ledger.private.articles.v1")
        .containsEntry("dlq-offset", "1")
        .containsEntry("ce_id", Events.raw(Topic.ARTICLES, "k", "broken").attributes().id());
  }

  @Test
  void a_mistake_of_the_handler_parks_the_event_after_three_attempts() {
    // Given
    publish("1");
    AtomicInteger attempts = new AtomicInteger();

    // When
    try (var consumer =
        started(
            batch -> {
              attempts.incrementAndGet();
              throw new IllegalStateException("never");
            })) {
      await().atMost(PATIENCE).until(() -> consumer.rejected() == 1);
    }

    // Then
    assertThat(attempts).hasValue(3);
    assertThat(EmbeddedBroker.read(broker.address(), Topic.READER_DEAD_LETTERS)).hasSize(1);
  }

  @Test
  void an_outage_delays_events_and_loses_or_parks_none() {
    // Given
    publish("1", "2");
    AtomicInteger outages = new AtomicInteger(6);

    // When
    try (var consumer =
        started(
            batch -> {
              if (outages.getAndDecrement() > 0) {
                throw new SQLTransientConnectionException("connection refused", "08001");
              }
              remember(batch);
            })) {
      await().atMost(PATIENCE).until(() -> consumer.processed() == 2);
    }

    // Then
    assertThat(handled).containsExactly("1", "2");
    assertThat(EmbeddedBroker.read(broker.address(), Topic.READER_DEAD_LETTERS)).isEmpty();
  }

  @Test
  void a_restarted_consumer_goes_on_where_the_last_one_ended() {
    // Given
    publish("1", "2");
    try (var first = started(this::remember)) {
      await().atMost(PATIENCE).until(() -> first.processed() == 2);
    }

    // When
    publish("3");
    try (var second = started(this::remember)) {
      await().atMost(PATIENCE).until(() -> second.processed() == 1);
    }

    // Then
    assertThat(handled).containsExactly("1", "2", "3");
  }

  @Test
  void closing_waits_for_the_batch_in_hand() {
    // Given
    publish("1");
    AtomicInteger begun = new AtomicInteger();
    var consumer =
        started(
            batch -> {
              begun.incrementAndGet();
              Thread.sleep(500);
              remember(batch);
            });
    await().atMost(PATIENCE).until(() -> begun.get() == 1);

    // When
    consumer.close();

    // Then
    assertThat(handled).containsExactly("1");
    assertThat(consumer.processed()).isEqualTo(1);
  }

  @Test
  void a_broker_that_goes_and_comes_back_is_read_on() {
    // Given
    publish("1");
    try (var consumer = started(this::remember)) {
      await().atMost(PATIENCE).until(() -> consumer.processed() == 1);

      // When
      broker.stop();
      assertThat(consumer.pending()).isEmpty();
      broker.resume();
      publish("2");

      // Then
      await().atMost(PATIENCE).until(() -> handled.contains("2"));
    }
  }

  @Test
  void a_commit_that_failed_while_the_broker_was_away_is_made_up_for_without_another_event() {
    // Given a broker that goes while an event is in hand, and stays away longer than a commit waits
    publish("1");
    try (var consumer =
        started(
            batch -> {
              broker.stop();
              remember(batch);
            })) {
      await().atMost(PATIENCE).until(() -> handled.size() == 1);
      await().pollDelay(Duration.ofSeconds(7)).until(() -> consumer.processed() == 1);

      // When
      broker.resume();

      // Then
      await().atMost(PATIENCE).until(() -> consumer.pending().equals(OptionalLong.of(0)));
      assertThat(handled).containsExactly("1");
    }
  }

  private void publish(String... texts) {
    for (String text : texts) {
      publisher.send(Events.raw(Topic.ARTICLES, "k", text)).toCompletableFuture().join();
    }
  }

  private EventConsumer started(EventHandler handler) {
    Map<String, Object> settings = broker.settings();
    var subscription =
        new Subscription("test.v1", List.of(Topic.ARTICLES), Topic.READER_DEAD_LETTERS);
    var desk =
        new LetterDesk(
            subscription.deadLetters(), new DeadLetterPublisher(publisher), Optional.empty());
    var consumer = new EventConsumer(settings, subscription, desk, handler);
    consumer.start();
    return consumer;
  }

  private void remember(List<IncomingEvent> batch) {
    batch.forEach(event -> handled.add(text(event)));
  }

  private void rememberUnlessBroken(List<IncomingEvent> batch) {
    if (batch.stream().anyMatch(event -> text(event).equals("broken"))) {
      throw new IllegalArgumentException("no field is named broken");
    }
    remember(batch);
  }

  private static String text(IncomingEvent event) {
    return new String(event.requiredData(), StandardCharsets.UTF_8);
  }
}
