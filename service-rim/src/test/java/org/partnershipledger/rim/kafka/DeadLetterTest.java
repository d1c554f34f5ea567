package org.partnershipledger.rim.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.State;
import org.partnershipledger.rim.testing.EmbeddedBroker;

@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class DeadLetterTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Subscription READER =
      new Subscription("test.v1", List.of(Topic.ARTICLES), Topic.READER_DEAD_LETTERS);

  private final List<String> handled = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> refused = Collections.synchronizedSet(new HashSet<>());
  private final AtomicInteger outages = new AtomicInteger();
  private final List<Instance> running = new ArrayList<>();
  private EmbeddedBroker broker;
  private EventPublisher publisher;

  /** An instance of a service. */
  private record Instance(EventConsumers consumers, EventConsumer consumer, DeadLetters letters) {}

  @BeforeEach
  void start() {
    broker = EmbeddedBroker.start();
    publisher = new EventPublisher(broker.settings());
  }

  @AfterEach
  void stop() {
    running.forEach(instance -> instance.consumers().stop(new ShutdownEvent()));
    publisher.close();
    broker.stop();
  }

  @Test
  void five_later_events_of_a_parked_key_wait_behind_it_and_are_replayed_in_order() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1", "2", "3", "4", "5");
    publish("other", "free");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 6);
    await().atMost(PATIENCE).until(() -> handled.contains("free"));
    assertThat(handled).containsExactly("free");
    assertThat(states(instance))
        .containsExactly(
            State.OPEN, State.WAITING, State.WAITING, State.WAITING, State.WAITING, State.WAITING);

    // When
    refused.clear();
    decide(instance, 0, Action.REPLAY);

    // Then
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 0);
    publish("k", "6");
    await().atMost(PATIENCE).until(() -> handled.size() == 8);
    assertThat(handled).containsExactly("free", "broken", "1", "2", "3", "4", "5", "6");
  }

  @Test
  void what_waits_goes_on_when_the_first_is_given_up() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1", "2");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 3);

    // When
    DeadLetter decided = decide(instance, 0, Action.DISCARD);

    // Then
    await().atMost(PATIENCE).until(() -> handled.size() == 2);
    assertThat(handled).containsExactly("1", "2");
    assertThat(instance.letters().find(decided.id()))
        .get()
        .returns(State.DISCARDED, DeadLetter::state);
  }

  @Test
  void a_replay_that_fails_again_keeps_the_letter_and_all_behind_it() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 2);
    DeadLetter first = instance.letters().list(Optional.empty(), l -> true, 1).getFirst();

    // When
    instance.letters().decide(first, Action.REPLAY, "ada", "");

    // Then
    await()
        .atMost(PATIENCE)
        .until(() -> instance.letters().find(first.id()).orElseThrow().decision().isEmpty());
    assertThat(states(instance)).containsExactly(State.OPEN, State.WAITING);
    assertThat(handled).isEmpty();
  }

  @Test
  void an_outage_during_a_replay_delays_it() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 2);

    // When
    refused.clear();
    outages.set(3);
    decide(instance, 0, Action.REPLAY);

    // Then
    await().atMost(PATIENCE).until(() -> handled.size() == 2);
    assertThat(handled).containsExactly("broken", "1");
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 0);
  }

  @Test
  void another_instance_knows_what_waits_and_carries_out_what_is_decided() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1");
    Instance first = instance();
    await().atMost(PATIENCE).until(() -> first.letters().parked().parked() == 2);
    decideWithoutCarryingOut(first);

    // When
    publish("k", "2");
    refused.clear();
    Instance second = instance();

    // Then
    await().atMost(PATIENCE).until(() -> handled.size() == 3);
    assertThat(handled).containsExactly("broken", "1", "2");
    await().atMost(PATIENCE).until(() -> second.letters().parked().parked() == 0);
  }

  @Test
  void one_that_waits_is_not_replayed_before_the_one_that_it_waits_behind() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 2);

    // Then
    assertThatIllegalStateException()
        .isThrownBy(() -> decide(instance, 1, Action.REPLAY))
        .withMessage("letter 0-1 waits behind 0-0; decide about that one");
  }

  @Test
  void a_decision_made_twice_counts_once_and_another_one_is_refused() {
    // Given
    refused.add("broken");
    publish("k", "broken");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 1);
    DeadLetter letter = decide(instance, 0, Action.DISCARD);
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 0);
    DeadLetter settled = instance.letters().find(letter.id()).orElseThrow();

    // Then
    assertThat(instance.letters().decide(settled, Action.DISCARD, "ada", "again"))
        .isEqualTo(settled);
    assertThatIllegalStateException()
        .isThrownBy(() -> instance.letters().decide(settled, Action.REPLAY, "ada", ""))
        .withMessage("letter " + letter.id() + " is discarded");
  }

  @Test
  void a_letter_shows_the_event_as_it_came_without_what_was_added() {
    // Given
    refused.add("broken");
    publish("k", "broken");
    Instance instance = instance();
    await().atMost(PATIENCE).until(() -> instance.letters().parked().parked() == 1);

    // When
    DeadLetter letter = instance.letters().list(Optional.empty(), l -> true, 1).getFirst();
    IncomingEvent event = instance.letters().event(letter).orElseThrow();

    // Then
    assertThat(text(event)).isEqualTo("broken");
    assertThat(event.topic()).isEqualTo(Topic.ARTICLES.topicName());
    assertThat(event.headers().keySet()).noneMatch(name -> name.startsWith("dlq-"));
    assertThat(event.attributes()).isEqualTo(Events.raw(Topic.ARTICLES, "k", "x").attributes());
  }

  @Test
  void whoever_sends_an_event_with_our_headers_settles_no_letter() {
    // Given an event that says of itself that it settles the first letter
    EmbeddedBroker.write(
        broker.address(),
        Topic.ARTICLES,
        "liar",
        "broken".getBytes(StandardCharsets.UTF_8),
        Map.of(
            "dlq-letter", "0-0",
            "dlq-event", "settled",
            "dlq-action", "discard",
            "dlq-at", "2026-11-22T09:30:00Z"));
    refused.add("broken");
    publish("k", "broken");

    // When
    Instance instance = instance();

    // Then
    await().atMost(PATIENCE).until(() -> instance.consumer().rejected() == 2);
    assertThat(instance.letters().parked().parked()).isEqualTo(2);
    assertThat(states(instance)).containsExactly(State.OPEN, State.OPEN);
  }

  @Test
  void one_that_reads_beside_another_lets_nothing_wait() {
    // Given
    refused.add("broken");
    publish("k", "broken", "1");

    // When
    EventConsumers consumers =
        new EventConsumers(broker.settings(), new DeadLetterPublisher(publisher));
    try (EventConsumer beside = consumers.createBeside(READER, this::take)) {
      beside.startUntilCaughtUp();
      await().atMost(PATIENCE).until(beside::hasEnded);
    }

    // Then
    assertThat(handled).containsExactly("1");
  }

  private void decideWithoutCarryingOut(Instance instance) {
    instance.consumer().close();
    decide(instance, 0, Action.REPLAY);
    instance.consumers().stop(new ShutdownEvent());
  }

  private static DeadLetter decide(Instance instance, int index, Action action) {
    DeadLetter letter =
        instance.letters().list(Optional.empty(), DeadLetter::isParked, 100).get(index);
    return instance.letters().decide(letter, action, "ada", "a test");
  }

  private static List<State> states(Instance instance) {
    return instance.letters().list(Optional.empty(), l -> true, 100).stream()
        .map(DeadLetter::state)
        .toList();
  }

  private Instance instance() {
    var letterWriter = new DeadLetterPublisher(publisher);
    EventConsumers consumers = new EventConsumers(broker.settings(), letterWriter);
    EventConsumer consumer = consumers.create(READER, this::take);
    consumer.start();
    var instance =
        new Instance(
            consumers, consumer, new DeadLetters(broker.settings(), consumers, letterWriter));
    running.add(instance);
    return instance;
  }

  private void take(List<IncomingEvent> batch) throws Exception {
    if (batch.stream().map(DeadLetterTest::text).anyMatch(refused::contains)) {
      throw new IllegalArgumentException("it is refused");
    }
    if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new SQLTransientConnectionException("connection refused", "08001");
    }
    batch.forEach(event -> handled.add(text(event)));
  }

  private void publish(String key, String... texts) {
    for (String text : texts) {
      publisher.send(Events.raw(Topic.ARTICLES, key, text)).toCompletableFuture().join();
    }
  }

  private static String text(IncomingEvent event) {
    return new String(event.requiredData(), StandardCharsets.UTF_8);
  }
}
