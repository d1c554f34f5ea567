package org.partnershipledger.ingest.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.ingest.feed.EntryCounts;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.ingest.feed.RefusedEntry;
import org.partnershipledger.rim.testing.LocalServer;

class FeedPollerTest {
  private static final String TYPE = "application/rss+xml";
  private final LocalServer server = LocalServer.start();
  private final PublishedFeed published = new PublishedFeed();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void entries_are_taken_once_and_one_that_changed_as_a_revision_of_its_article() {
    // Given
    server.at("/feed", published.entry("a", PublishedFeed.TEXT).entry("b", PublishedFeed.TEXT));
    try (Following following = following("/feed")) {
      assertThat(following.poll().entries()).isEqualTo(new EntryCounts(2, 2, 0, 0));

      // When
      published.entry("b", PublishedFeed.TEXT + " More.");
      FeedState state = following.poll();

      // Then
      assertThat(state.entries()).isEqualTo(new EntryCounts(4, 3, 1, 0));
      assertThat(following.articles.get(2).articleId())
          .isEqualTo(following.articles.get(1).articleId());
      assertThat(following.articles).extracting(ArticleHeader::publisher).hasSize(3);
    }
  }

  @Test
  void what_the_publisher_asks_for_is_kept_to() {
    // Given
    server.at(
        "/feed",
        exchange ->
            LocalServer.send(
                exchange,
                200,
                Map.of("Content-Type", TYPE, "Cache-Control", "max-age=7200"),
                "<rss><channel><ttl>180</ttl></channel></rss>"));
    try (Following following = following("/feed")) {
      // When
      FeedState state = following.poll();

      // Then
      assertThat(state.lastOutcome()).contains(PollOutcome.READ);
      assertThat(following.pause()).isEqualTo(Duration.ofHours(3));
    }
  }

  @Test
  void a_feed_that_is_gone_says_so() {
    // Given
    server.at("/feed", exchange -> LocalServer.send(exchange, 410, Map.of(), ""));
    try (Following following = following("/feed")) {
      // When
      FeedState state = following.poll();

      // Then
      assertThat(state.lastOutcome()).contains(PollOutcome.GONE);
      assertThat(state.lastStatus()).hasValue(410);
      assertThat(state.lastReason()).contains("it is gone for good");
    }
  }

  @Test
  void after_other_settings_the_same_document_is_read_anew() {
    // Given
    server.at("/feed", published.entry("a", PublishedFeed.TEXT));
    try (Following following = following("/feed")) {
      assertThat(following.poll().lastOutcome()).contains(PollOutcome.READ);
      assertThat(following.poll().lastOutcome()).contains(PollOutcome.UNCHANGED);

      // When
      following.publisherIsCalled("Other News");
      FeedState state = following.poll();

      // Then
      assertThat(state.lastOutcome()).contains(PollOutcome.READ);
      assertThat(following.articles)
          .extracting(article -> article.publisher().orElse(""))
          .containsExactly("Example News", "Other News");
    }
  }

  @Test
  void an_entry_that_cannot_be_taken_stops_no_other_and_is_tried_once() {
    // Given
    server.at("/feed", published.entry("a", PublishedFeed.TEXT).entry("b", ""));
    try (Following following = following("/feed")) {
      // When
      FeedState first = following.poll();
      published.entry("c", PublishedFeed.TEXT);
      FeedState second = following.poll();

      // Then
      assertThat(first.entries()).isEqualTo(new EntryCounts(2, 1, 0, 1));
      assertThat(first.refusedEntries())
          .containsExactly(
              new RefusedEntry(Optional.of("Trusts share a chief executive"), "is missing"));
      assertThat(second.entries()).isEqualTo(new EntryCounts(5, 2, 2, 1));
    }
  }

  @Test
  void a_summary_is_the_text_unless_pages_are_read() {
    // Given
    page("/page", 200, PublishedFeed.TEXT + " The page has more to say of it.");
    server.at("/feed", TYPE, rss(List.of(server.address("/page"))));
    try (Following summaries = following("/feed");
        Following pages = new Following(server.address("/feed"), true)) {
      // When
      FeedState ofSummaries = summaries.poll();
      FeedState ofPages = pages.poll();

      // Then
      assertThat(ofSummaries.entries().accepted()).isEqualTo(1);
      assertThat(ofPages.entries().accepted()).isEqualTo(1);
      assertThat(summaries.articles.getFirst().articleId())
          .isEqualTo(pages.articles.getFirst().articleId());
      assertThat(summaries.articles.getFirst().revision())
          .isNotEqualTo(pages.articles.getFirst().revision());
      assertThat(paths()).containsExactly("/feed", "/feed", "/page");
    }
  }

  @Test
  void a_page_that_cannot_be_had_is_tried_again_though_the_feed_has_not_changed() {
    // Given
    int[] status = {503};
    server.at("/page", exchange -> LocalServer.send(exchange, status[0], html(), article()));
    server.at("/feed", TYPE, rss(List.of(server.address("/page"))));
    try (Following following = new Following(server.address("/feed"), true)) {
      FeedState first = following.poll();

      // When
      status[0] = 200;
      FeedState second = following.poll();

      // Then
      assertThat(first.refusedEntries().getFirst().reason())
          .isEqualTo("its page could not be had: its server answered 503; it is tried again");
      assertThat(first.entries()).isEqualTo(new EntryCounts(1, 0, 0, 0));
      assertThat(second.entries()).isEqualTo(new EntryCounts(2, 1, 0, 0));
      assertThat(second.refusedEntries()).isEmpty();
    }
  }

  @Test
  void a_page_that_is_not_there_or_leads_within_is_refused_once() {
    // Given
    server.at(
        "/feed",
        TYPE,
        rss(List.of(server.address("/none"), "http://169.254.169.254/latest/meta-data/")));
    try (Following following = new Following(server.address("/feed"), true)) {
      // When
      FeedState state = following.poll();

      // Then
      assertThat(state.entries()).isEqualTo(new EntryCounts(2, 0, 0, 2));
      assertThat(state.refusedEntries())
          .extracting(RefusedEntry::reason)
          .containsExactly(
              "its page could not be had: its server answered 404",
              "its page was not taken: its address leads to 169.254.169.254, which is not on the"
                  + " public internet");
      assertThat(following.poll().entries().refused()).isEqualTo(2);
    }
  }

  @Test
  void ten_pages_are_read_at_a_poll_and_the_others_at_the_next_one() {
    // Given
    server.at("/page", exchange -> LocalServer.send(exchange, 200, html(), article()));
    server.at(
        "/feed",
        TYPE,
        rss(IntStream.range(0, 13).mapToObj(i -> server.address("/page/" + i)).toList()));
    try (Following following = new Following(server.address("/feed"), true)) {
      // When
      FeedState first = following.poll();
      FeedState second = following.poll();

      // Then
      assertThat(first.entries().accepted()).isEqualTo(10);
      assertThat(second.entries().accepted()).isEqualTo(13);
      assertThat(paths().stream().filter(path -> path.startsWith("/page")).distinct()).hasSize(13);
      assertThat(paths()).hasSize(15);
    }
  }

  @Test
  void a_mistake_of_ours_with_one_feed_is_told_in_its_state() {
    // Given
    server.at("/feed", published.entry("a", PublishedFeed.TEXT));
    FeedPoller broken =
        new FeedPoller(
            wanted -> {
              throw new IllegalStateException("a mistake");
            },
            draft -> Optional.empty());

    // When
    try (Following following = following("/feed")) {
      FeedState state = broken.poll(following.feed(), following.now());

      // Then
      assertThat(state.lastOutcome()).contains(PollOutcome.FAILED);
      assertThat(state.lastReason())
          .contains("it could not be processed; the log of the service says more");
    }
  }

  private Following following(String path) {
    return new Following(server.address(path), false);
  }

  private List<String> paths() {
    return server.requests().stream().map(LocalServer.Request::path).toList();
  }

  private void page(String path, int status, String text) {
    server.at(
        path,
        exchange ->
            LocalServer.send(
                exchange,
                status,
                html(),
                "<html><body><article><h1>T</h1><p>" + text + "</p></article></body></html>"));
  }

  private static Map<String, String> html() {
    return Map.of("Content-Type", "text/html; charset=UTF-8");
  }

  private static String article() {
    return "<html><body><article><p>" + PublishedFeed.TEXT + "</p></article></body></html>";
  }

  private static String rss(List<String> links) {
    return links.stream()
        .map(
            link ->
                "<item><title>Trusts share a chief</title><link>%s</link><description>%s</description></item>"
                    .formatted(link, PublishedFeed.TEXT))
        .collect(Collectors.joining("", "<rss><channel>", "</channel></rss>"));
  }
}
