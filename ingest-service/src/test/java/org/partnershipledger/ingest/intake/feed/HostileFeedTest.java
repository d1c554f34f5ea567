package org.partnershipledger.ingest.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.ingest.feed.RefusedEntry;
import org.partnershipledger.rim.testing.LocalServer;

/** Feeds that are made to do harm come from a real server, and are refused with their reason. */
class HostileFeedTest {
  private static final String TYPE = "application/rss+xml";
  private final LocalServer server = LocalServer.start();
  private final LocalServer trap = LocalServer.start().at("/", "text/plain", "secret");

  @AfterEach
  void stop() {
    server.close();
    trap.close();
  }

  @Test
  void entities_that_read_files_or_ask_servers_are_not_read() {
    for (String entity :
        new String[] {
          "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
          "<!ENTITY x SYSTEM \"" + trap.address("/xxe") + "\">",
          "<!ENTITY % x SYSTEM \"" + trap.address("/xxe.dtd") + "\"> %x;"
        }) {
      // When
      FeedState state = polled("<!DOCTYPE rss [" + entity + "]>" + rss("<title>&x;</title>"));

      // Then
      assertRefused(state, "it has a DOCTYPE, and with it perhaps entities; none is read");
      assertThat(trap.requests()).isEmpty();
    }
  }

  @Test
  void a_document_type_elsewhere_is_not_asked_for() {
    // When
    FeedState state =
        polled("<!DOCTYPE rss SYSTEM \"" + trap.address("/rss.dtd") + "\">" + rss("<title/>"));

    // Then
    assertRefused(state, "it has a DOCTYPE, and with it perhaps entities; none is read");
    assertThat(trap.requests()).isEmpty();
  }

  @Test
  void a_billion_laughs_are_not_laughed() {
    // Given
    StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }

    // When
    FeedState state = polled("<!DOCTYPE rss [" + entities + "]>" + rss("<title>&l9;</title>"));

    // Then
    assertRefused(state, "it has a DOCTYPE, and with it perhaps entities; none is read");
  }

  @Test
  void a_title_of_ten_megabytes_is_too_much_for_a_feed() {
    // When
    FeedState state = polled(rss("<title>" + "x".repeat(10 << 20) + "</title>"));

    // Then
    assertRefused(state, "it has more than 5242880 bytes");
  }

  @Test
  void a_title_of_four_megabytes_loses_its_own_entry_alone() {
    // Given
    String entries = "<item><title>%s</title><link>https://e.org/1</link></item>%s";
    String sound = new PublishedFeed().entry("sound", PublishedFeed.TEXT).document();
    String item = sound.substring(sound.indexOf("<item>"), sound.indexOf("</channel>"));
    server.at(
        "/feed",
        TYPE,
        "<rss><channel>" + entries.formatted("x".repeat(4 << 20), item) + "</channel></rss>");

    // When
    try (Following following = new Following(server.address("/feed"), false)) {
      FeedState state = following.poll();

      // Then
      assertThat(state.lastOutcome()).contains(PollOutcome.READ);
      assertThat(following.articles).hasSize(1);
      assertThat(state.entries().refused()).isEqualTo(1);
      assertThat(state.refusedEntries())
          .extracting(RefusedEntry::reason)
          .containsExactly("its title is too long");
    }
  }

  @Test
  void a_title_of_ten_megabytes_that_is_packed_is_a_bomb() throws IOException {
    // Given
    byte[] packed =
        packed(rss("<title>" + "x".repeat(10 << 20) + "</title>").getBytes(StandardCharsets.UTF_8));
    server.at("/feed", exchange -> LocalServer.send(exchange, 200, gzip(), packed));

    // When
    FeedState state = polled();

    // Then
    assertRefused(
        state, "its " + packed.length + " bytes unpack to more than 1048576, a gzip bomb");
  }

  @Test
  void a_gzip_bomb_is_not_unpacked() throws IOException {
    // Given
    byte[] bomb = packed(new byte[200 << 20]);
    server.at("/feed", exchange -> LocalServer.send(exchange, 200, gzip(), bomb));

    // When
    FeedState state = polled();

    // Then
    long most = Math.min(20 << 20, 100L * bomb.length);
    assertRefused(
        state, "its " + bomb.length + " bytes unpack to more than " + most + ", a gzip bomb");
  }

  @Test
  void a_feed_that_drips_is_left_after_its_time() {
    // Given
    server.at(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", TYPE);
          exchange.sendResponseHeaders(200, 0);
          while (!server.hasEndedAfter(20)) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
          }
        });

    // When
    try (Following following =
        new Following(server.address("/feed"), false, Duration.ofMillis(500))) {
      FeedState state = following.poll();

      // Then
      assertThat(state.lastOutcome()).contains(PollOutcome.FAILED);
      assertThat(state.lastReason()).contains("its server took longer than 500 ms");
    }
  }

  @Test
  void elements_without_end_and_attributes_without_number_are_refused() {
    assertRefused(
        polled("<rss><channel>" + "<a>".repeat(100_000)),
        "it is not well-formed: elements nested deeper than 64");
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      attributes.append(" a%d=\"\"".formatted(i));
    }
    FeedState state = polled("<rss" + attributes + "/>");
    assertThat(state.lastOutcome()).contains(PollOutcome.REFUSED);
    assertThat(state.lastReason().orElseThrow()).startsWith("it is not well-formed");
  }

  @Test
  void programs_and_hidden_characters_do_not_get_into_articles() {
    // Given
    String text =
        "&lt;p&gt;"
            + PublishedFeed.TEXT
            + "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;svg onload=alert(1)&gt;&#x202E;&#x200B;";
    server.at("/feed", new PublishedFeed().entry("1", text));

    // When
    try (Following following = new Following(server.address("/feed"), false)) {
      FeedState state = following.poll();

      // Then: the article is the same as without them
      assertThat(state.entries().accepted()).isEqualTo(1);
      server.at("/clean", new PublishedFeed().entry("1", PublishedFeed.TEXT));
      try (Following clean = new Following(server.address("/clean"), false)) {
        assertThat(clean.poll().entries().accepted()).isEqualTo(1);
        assertThat(following.articles.getFirst().revision())
            .isEqualTo(clean.articles.getFirst().revision());
      }
    }
  }

  @Test
  void entries_that_lead_nowhere_a_reader_could_look_are_refused_one_by_one() {
    // Given
    server.at(
        "/feed",
        TYPE,
        rss("<title>A</title><link>javascript:alert(1)</link><description>x</description>"));

    // When
    FeedState state = polled();

    // Then
    assertThat(state.lastOutcome()).contains(PollOutcome.READ);
    assertThat(state.entries().refused()).isEqualTo(1);
    assertThat(state.refusedEntries().getFirst().reason())
        .startsWith("it has neither a link nor an id");
  }

  /** Polls a hostile document, then has it replaced by a sound one, which is read. */
  private FeedState polled(String document) {
    try (LocalServer own = LocalServer.start()) {
      String[] served = {document};
      own.at(
          "/feed",
          exchange -> LocalServer.send(exchange, 200, Map.of("Content-Type", TYPE), served[0]));
      try (Following following = new Following(own.address("/feed"), false)) {
        FeedState state = following.poll();
        assertThat(following.articles).isEmpty();
        served[0] = new PublishedFeed().entry("1", PublishedFeed.TEXT).document();
        assertThat(following.poll().lastOutcome()).contains(PollOutcome.READ);
        assertThat(following.articles).hasSize(1);
        return state;
      }
    }
  }

  private FeedState polled() {
    try (Following following = new Following(server.address("/feed"), false)) {
      return following.poll();
    }
  }

  private static void assertRefused(FeedState state, String reason) {
    assertThat(state.lastOutcome()).contains(PollOutcome.REFUSED);
    assertThat(state.lastReason()).contains(reason);
    assertThat(state.failuresInARow()).isEqualTo(1);
  }

  private static String rss(String item) {
    return "<rss version=\"2.0\"><channel><item>" + item + "</item></channel></rss>";
  }

  private static Map<String, String> gzip() {
    return Map.of("Content-Type", TYPE, "Content-Encoding", "gzip");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
