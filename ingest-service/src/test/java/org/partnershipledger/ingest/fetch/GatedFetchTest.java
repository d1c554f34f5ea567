package org.partnershipledger.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.rim.testing.HostileNames;
import org.partnershipledger.rim.testing.LocalServer;
import org.partnershipledger.rim.web.Allowance;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.Resolver;

class GatedFetchTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Set<String> XML = Set.of("text/xml");
  private static final FetchLimits LIMITS = FetchLimits.within(Duration.ofSeconds(5));

  @AfterAll
  static void end() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.partnershipledger.rim.testing.HostileNames#addresses")
  void an_address_that_leads_within_is_refused_unasked(String address) {
    // When
    Fetched fetched = fetcher(new HostileNames(), false).fetch(Wanted.anew(address, XML));

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/feed",
        "https://192.168.1.1/feed",
        "http://[fe80::1]/feed",
        "http://[::ffff:7f00:1]/feed",
        "http://2130706433/feed",
        "http://0177.0.0.1/feed",
        "http://user@127.0.0.1/feed",
        "http://metadata.example.org/feed",
        "http://both.example.org/feed",
        "http://news.example.org:6379/feed",
        "//intern.example.org/feed",
        "file:///etc/passwd",
        "gopher://127.0.0.1/_x",
        "javascript:alert(1)",
        "data:text/xml,<rss/>"
      })
  void a_redirect_that_leads_within_is_refused_unasked(String location) {
    try (LocalServer server = LocalServer.start().leading("/feed", 302, location)) {
      // When
      Fetched fetched =
          fetcher(new HostileNames(), true).fetch(Wanted.anew(server.address("/feed"), XML));

      // Then
      assertThat(fetched).isInstanceOf(Fetched.Refused.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void a_name_that_means_another_machine_a_moment_later_leads_to_the_one_that_was_looked_at() {
    try (LocalServer first = LocalServer.start().at("/feed", "text/xml", "<first/>");
        LocalServer second =
            LocalServer.startAt("127.0.0.2", first.port()).at("/feed", "text/xml", "<second/>")) {
      // Given
      Resolver rebinding = HostileNames.changing("127.0.0.1", "127.0.0.2", "127.0.0.2");

      // When
      Fetched fetched =
          fetcher(rebinding, true)
              .fetch(Wanted.anew("http://news.example.org:" + first.port() + "/feed", XML));

      // Then
      assertThat(fetched)
          .isInstanceOfSatisfying(
              Fetched.Document.class,
              document -> assertThat(document.bytes()).asString().isEqualTo("<first/>"));
      assertThat(first.requests()).hasSize(1);
      assertThat(first.requests().getFirst().headers().getFirst("Host"))
          .isEqualTo("news.example.org:" + first.port());
      assertThat(second.requests()).isEmpty();
    }
  }

  @Test
  void a_name_that_means_a_private_machine_at_the_redirect_is_refused_there() {
    try (LocalServer server = LocalServer.start().leading("/feed", 302, "/other")) {
      // Given
      Resolver rebinding = HostileNames.changing("127.0.0.1", "10.0.0.1");

      // When
      Fetched fetched =
          fetcher(rebinding, true)
              .fetch(Wanted.anew("http://news.example.org:" + server.port() + "/feed", XML));

      // Then
      assertThat(fetched)
          .isEqualTo(
              new Fetched.Refused(
                  "its address leads to 10.0.0.1, which is not on the public internet"));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void without_the_allowance_this_very_machine_is_not_asked() {
    try (LocalServer server = LocalServer.start().at("/feed", "text/xml", "<x/>")) {
      // When
      Fetched fetched =
          fetcher(Resolver.SYSTEM, false).fetch(Wanted.anew(server.address("/feed"), XML));

      // Then
      assertThat(fetched).isInstanceOf(Fetched.Refused.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  private static WebFetcher fetcher(Resolver resolver, boolean loopback) {
    return new WebFetcher(
        VERTX,
        new Gates(resolver, loopback ? Allowance.LOOPBACK : Allowance.PUBLIC),
        LIMITS,
        "Test");
  }
}
