package org.partnershipledger.ingest.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.fetch.FetchLimits;
import org.partnershipledger.ingest.fetch.WebFetcher;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.LocalServer;
import org.partnershipledger.rim.web.Allowance;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.Resolver;

/** Of several instances at one broker, one polls; when it ends another one goes on. */
class FeedDutyTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final EmbeddedBroker broker = EmbeddedBroker.start();
  private final Vertx vertx = Vertx.vertx();
  private final LocalServer server = LocalServer.start().at("/feed", new PublishedFeed());
  private final List<Draft> articles = new CopyOnWriteArrayList<>();
  private final FeedStore feeds = new FeedStore(broker.settings());
  private final Instance one = new Instance();
  private final Instance other = new Instance();

  /** An instance of the service, as far as feeds go. */
  private final class Instance implements AutoCloseable {
    final FeedStore own = new FeedStore(broker.settings());
    final FeedDuty duty;

    Instance() {
      WebFetcher fetcher =
          new WebFetcher(
              vertx,
              new Gates(Resolver.SYSTEM, Allowance.LOOPBACK),
              FetchLimits.within(Duration.ofSeconds(30)),
              "Test");
      duty =
          new FeedDuty(
              Map.copyOf(broker.settings()),
              own,
              new FeedPoller(fetcher, this::take),
              Clock.systemUTC());
      duty.start();
    }

    private Optional<String> take(Draft draft) {
      articles.add(draft);
      return Optional.empty();
    }

    @Override
    public void close() {
      duty.close();
      own.close();
    }
  }

  @AfterEach
  void end() {
    one.close();
    other.close();
    feeds.close();
    server.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    broker.stop();
  }

  @Test
  void one_instance_polls_and_when_it_ends_the_other_goes_on_where_it_was() {
    // Given
    String id = added();
    await().atMost(PATIENCE).until(() -> state(id).polls() == 1);
    await().atMost(PATIENCE).until(() -> one.duty.isOnDuty() != other.duty.isOnDuty());
    Instance onDuty = one.duty.isOnDuty() ? one : other;
    Instance standingBy = onDuty == one ? other : one;

    // When
    onDuty.close();
    await().atMost(PATIENCE).until(standingBy.duty::isOnDuty);
    assertThat(feeds.ask(id, Instant.now())).isPresent();

    // Then
    await().atMost(PATIENCE).until(() -> state(id).polls() == 2);
    assertThat(onDuty.duty.isOnDuty()).isFalse();
    assertThat(server.requests()).hasSize(2);
    assertThat(server.requests().getLast().headers().getFirst("If-None-Match"))
        .as("what the first instance knew of the feed")
        .isEqualTo("\"0\"");
  }

  @Test
  void a_broker_that_is_away_for_a_while_loses_nothing() {
    // Given
    String id = added();
    await().atMost(PATIENCE).until(() -> state(id).polls() == 1);

    // When
    broker.stop();
    broker.resume();
    await().atMost(PATIENCE).ignoreExceptions().until(() -> state(id).polls() == 1);
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> feeds.ask(id, Instant.now()).isPresent());

    // Then
    await().atMost(PATIENCE).ignoreExceptions().until(() -> state(id).polls() == 2);
  }

  @Test
  void a_host_that_hangs_holds_up_no_other_and_is_asked_for_one_feed_at_a_time() throws Exception {
    // Given a host under another name, which says nothing
    CountDownLatch hanging = new CountDownLatch(1);
    try (LocalServer slow = LocalServer.startAt("127.0.0.2", 0)) {
      slow.at("/", exchange -> waitFor(hanging));
      added(slow.address("/one"));
      added(slow.address("/two"));
      await().atMost(PATIENCE).until(() -> slow.requests().size() == 1);

      // When
      String id = added();

      // Then
      await().atMost(PATIENCE).until(() -> state(id).polls() == 1);
      assertThat(slow.requests()).hasSize(1);
      hanging.countDown();
      await().atMost(PATIENCE).until(() -> slow.requests().size() == 2);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private FeedState state(String id) {
    return feeds.find(id).orElseThrow().state();
  }

  private String added() {
    return added(server.address("/feed"));
  }

  private String added(String address) {
    FeedSource source =
        new FeedSource(
            FeedSource.idOf(address),
            1,
            address,
            "Example News",
            SourceKind.PRESS,
            true,
            60,
            false,
            Instant.now());
    assertThat(feeds.change(source.id(), current -> Optional.of(source))).isPresent();
    return source.id();
  }
}
