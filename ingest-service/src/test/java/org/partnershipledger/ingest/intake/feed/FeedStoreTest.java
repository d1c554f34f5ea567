package org.partnershipledger.ingest.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** Several instances keep the feeds on one topic of a real broker. */
class FeedStoreTest {
  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", EmbeddedBroker.shared());

  private final FeedStore one = new FeedStore(BROKER);
  private final FeedStore other = new FeedStore(BROKER);

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void what_one_instance_changes_the_other_sees_at_once_and_after_a_restart_too() {
    // Given
    FeedSource source = source();

    // When
    assertThat(one.change(source.id(), current -> Optional.of(source))).contains(source);

    // Then
    Feed expected = new Feed(source, FeedState.unpolled(source.id()), Optional.empty());
    assertThat(other.find(source.id())).contains(expected);
    FeedStore later = new FeedStore(BROKER);
    assertThat(later.find(source.id())).contains(expected);
    assertThat(later.all()).contains(expected);
    later.close();
  }

  @Test
  void of_changes_at_the_same_time_none_is_lost() {
    // Given
    FeedSource source = source();
    assertThat(one.change(source.id(), current -> Optional.of(source))).isPresent();

    // When: two instances raise the revision by one, ten times each
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Stream.of(one, other)
          .map(store -> CompletableFuture.runAsync(() -> raiseOften(store, source.id()), threads))
          .toList()
          .forEach(CompletableFuture::join);
    }

    // Then
    assertThat(one.find(source.id()).orElseThrow().source().revision()).isEqualTo(21);
    assertThat(other.find(source.id())).isEqualTo(one.find(source.id()));
  }

  private static void raiseOften(FeedStore store, String id) {
    IntStream.range(0, 10)
        .forEach(
            i ->
                assertThat(
                        store.change(
                            id,
                            current -> {
                              FeedSource now = current.feed().orElseThrow().source();
                              return Optional.of(now.as(now.revision() + 1, now.changedAt()));
                            }))
                    .isPresent());
  }

  @Test
  void a_change_that_is_refused_changes_nothing() {
    // Given
    FeedSource source = source();

    // When
    IllegalStateException refusal = new IllegalStateException("no");
    Throwable thrown =
        catchThrowable(
            () ->
                one.change(
                    source.id(),
                    current -> {
                      throw refusal;
                    }));

    // Then
    assertThat(thrown).isSameAs(refusal);
    assertThat(one.find(source.id())).isEmpty();
  }

  @Test
  void of_two_polls_of_a_feed_the_first_is_kept() {
    // Given
    FeedSource source = source();
    assertThat(one.change(source.id(), current -> Optional.of(source))).isPresent();

    // When
    boolean first = one.keep(polled(source.id(), 1, PollOutcome.READ));
    boolean late = other.keep(polled(source.id(), 1, PollOutcome.FAILED));
    boolean second = other.keep(polled(source.id(), 2, PollOutcome.UNCHANGED));

    // Then
    assertThat(List.of(first, late, second)).containsExactly(true, false, true);
    assertThat(one.find(source.id()).orElseThrow().state().lastOutcome())
        .contains(PollOutcome.UNCHANGED);
  }

  @Test
  void a_feed_that_is_gone_is_no_longer_polled() {
    // Given
    FeedSource source = source();
    assertThat(one.change(source.id(), current -> Optional.of(source))).isPresent();

    // When
    boolean kept = one.keep(polled(source.id(), 1, PollOutcome.GONE));

    // Then
    Feed feed = other.find(source.id()).orElseThrow();
    assertThat(kept).isTrue();
    assertThat(feed.source().enabled()).isFalse();
    assertThat(feed.source().revision()).isEqualTo(2);
    assertThat(feed.isDue(Instant.MAX)).isFalse();
  }

  @Test
  void who_asks_for_a_poll_is_answered_by_the_next_one_whatever_clocks_say() {
    // Given
    FeedSource source = source();
    Instant ahead = Instant.parse("2999-01-01T00:00:00Z");
    assertThat(one.change(source.id(), current -> Optional.of(source))).isPresent();
    assertThat(one.keep(polled(source.id(), 1, PollOutcome.READ))).isTrue();

    // When
    assertThat(one.ask(source.id(), ahead)).isPresent();
    Feed asked = other.find(source.id()).orElseThrow();
    assertThat(other.keep(polled(source.id(), 2, PollOutcome.UNCHANGED))).isTrue();
    Feed answered = one.find(source.id()).orElseThrow();

    // Then
    assertThat(asked.askedAt()).contains(ahead);
    assertThat(answered.askedAt()).isEmpty();
  }

  @Test
  void a_feed_that_is_taken_away_takes_with_it_what_was_known_of_it() {
    // Given
    FeedSource source = source();
    assertThat(one.change(source.id(), current -> Optional.of(source))).isPresent();
    assertThat(one.keep(polled(source.id(), 1, PollOutcome.READ))).isTrue();
    assertThat(one.ask(source.id(), Instant.EPOCH)).isPresent();

    // When
    assertThat(one.change(source.id(), current -> Optional.empty())).isEmpty();

    // Then
    assertThat(other.find(source.id())).isEmpty();
    assertThat(other.keep(polled(source.id(), 2, PollOutcome.READ))).isFalse();
    assertThat(other.ask(source.id(), Instant.EPOCH)).isEmpty();
    assertThat(other.change(source.id(), current -> Optional.of(source))).isPresent();
    assertThat(other.find(source.id()).orElseThrow().state())
        .isEqualTo(FeedState.unpolled(source.id()));
  }

  private static FeedState polled(String id, long polls, PollOutcome outcome) {
    FeedState unpolled = FeedState.unpolled(id);
    return new FeedState(
        id,
        polls,
        1,
        Optional.of(Instant.EPOCH),
        unpolled.lastSuccessAt(),
        Optional.of(outcome),
        unpolled.lastStatus(),
        unpolled.lastReason(),
        0,
        Optional.of(Instant.EPOCH),
        unpolled.movedTo(),
        unpolled.etag(),
        unpolled.lastModified(),
        unpolled.entries(),
        unpolled.refusedEntries(),
        unpolled.known());
  }

  private static FeedSource source() {
    String address = "https://news.example.org/" + UUID.randomUUID();
    return new FeedSource(
        FeedSource.idOf(address),
        1,
        address,
        "Example News",
        SourceKind.PRESS,
        true,
        60,
        false,
        Instant.parse("2026-11-22T09:00:00Z"));
  }
}
