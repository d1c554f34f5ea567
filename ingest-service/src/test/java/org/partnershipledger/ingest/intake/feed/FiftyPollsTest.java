package org.partnershipledger.ingest.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.rim.testing.LocalServer;

/** A feed that changes, fails and moves is followed for fifty polls, and nothing of it is lost. */
class FiftyPollsTest {
  private static final Duration HOUR = Duration.ofHours(1);

  /** What the publisher does before a poll. */
  private enum Act {
    NOTHING,
    NEW_ENTRY,
    CHANGED_ENTRY,
    ERROR,
    BUSY,
    ELSEWHERE_FOR_NOW,
    ELSEWHERE_FOR_GOOD
  }

  /** Ten acts, five times over; the third time the feed moves for good. */
  private static List<Act> fiftyActs() {
    List<Act> acts = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      acts.addAll(
          List.of(
              Act.NEW_ENTRY,
              Act.NOTHING,
              Act.ERROR,
              Act.ERROR,
              Act.NOTHING,
              Act.CHANGED_ENTRY,
              round == 2 ? Act.ELSEWHERE_FOR_GOOD : Act.ELSEWHERE_FOR_NOW,
              Act.BUSY,
              Act.NOTHING,
              Act.NEW_ENTRY));
    }
    return acts;
  }

  private static final class Publisher implements AutoCloseable {
    private final PublishedFeed feed = new PublishedFeed();
    private final LocalServer server = LocalServer.start();
    private Act act = Act.NOTHING;
    private int entries;
    private int changes;

    Publisher() {
      server.at("/feed", exchange -> answer(exchange));
      server.at("/new", exchange -> answer(exchange));
      server.at("/mirror", feed);
    }

    private void answer(HttpExchange exchange) throws IOException {
      boolean isOld = exchange.getRequestURI().getPath().equals("/feed");
      switch (act) {
        case ERROR -> LocalServer.send(exchange, 500, Map.of(), "broken");
        case BUSY -> LocalServer.send(exchange, 503, Map.of("Retry-After", "10800"), "busy");
        case ELSEWHERE_FOR_NOW ->
            LocalServer.send(exchange, 302, Map.of("Location", "/mirror"), "");
        case ELSEWHERE_FOR_GOOD -> {
          if (isOld) {
            LocalServer.send(exchange, 301, Map.of("Location", "/new"), "");
          } else {
            feed.handle(exchange);
          }
        }
        case NOTHING, NEW_ENTRY, CHANGED_ENTRY -> feed.handle(exchange);
      }
    }

    void does(Act next) {
      act = next;
      if (next == Act.NEW_ENTRY) {
        entries++;
        feed.entry("entry-" + entries, PublishedFeed.TEXT);
      }
      if (next == Act.CHANGED_ENTRY) {
        changes++;
        feed.entry("entry-1", PublishedFeed.TEXT + " Change " + changes + ".");
      }
    }

    @Override
    public void close() {
      server.close();
    }
  }

  @Test
  void a_feed_is_followed_for_fifty_polls() {
    try (Publisher publisher = new Publisher();
        Following following = new Following(publisher.server.address("/feed"), false)) {
      List<PollOutcome> outcomes = new ArrayList<>();
      List<PollOutcome> expected = new ArrayList<>();
      List<Duration> pauses = new ArrayList<>();
      List<Duration> expectedPauses = new ArrayList<>();
      int failures = 0;

      // When
      FeedState state = FeedState.unpolled("f");
      for (Act act : fiftyActs()) {
        publisher.does(act);
        state = following.poll();
        boolean fails = act == Act.ERROR || act == Act.BUSY;
        failures = fails ? failures + 1 : 0;
        outcomes.add(state.lastOutcome().orElseThrow());
        expected.add(
            switch (act) {
              case NEW_ENTRY, CHANGED_ENTRY -> PollOutcome.READ;
              case ERROR, BUSY -> PollOutcome.FAILED;
              case NOTHING, ELSEWHERE_FOR_NOW, ELSEWHERE_FOR_GOOD -> PollOutcome.UNCHANGED;
            });
        pauses.add(following.pause());
        expectedPauses.add(
            act == Act.BUSY
                ? Duration.ofHours(3)
                : HOUR.multipliedBy(fails ? 1L << (failures - 1) : 1));
      }

      // Then
      assertThat(outcomes).hasSize(50).isEqualTo(expected);
      assertThat(pauses).isEqualTo(expectedPauses);
      assertThat(state.polls()).isEqualTo(50);
      assertThat(state.movedTo()).contains(publisher.server.address("/new"));
      assertThat(following.articles).hasSize(15);
      assertThat(following.articles)
          .extracting(article -> article.articleId() + " " + article.revision())
          .doesNotHaveDuplicates();
      assertThat(following.articles.stream().map(ArticleHeader::articleId).distinct()).hasSize(10);
      assertThat(state.entries().accepted()).isEqualTo(15);
      assertThat(state.entries().refused()).isZero();
      assertEachConditionIsOfTheLastEdition(publisher);
    }
  }

  private static void assertEachConditionIsOfTheLastEdition(Publisher publisher) {
    List<LocalServer.Request> requests = publisher.server.requests();
    long unconditional =
        requests.stream().filter(r -> r.headers().getFirst("If-None-Match") == null).count();
    assertThat(unconditional).as("only the first poll knew nothing").isEqualTo(1);
    int move = requests.stream().map(LocalServer.Request::path).toList().indexOf("/new");
    assertThat(requests.subList(move, requests.size()))
        .as("after the move the old address is left alone")
        .extracting(LocalServer.Request::path)
        .doesNotContain("/feed");
  }
}
