package org.partnershipledger.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.ingest.LocalServer;

class GatesTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Set<String> XML = Set.of("text/xml");
  private static final FetchLimits LIMITS = FetchLimits.within(Duration.ofSeconds(5));

  @AfterAll
  static void end() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  static List<String> hostileAddresses() throws IOException {
    try (InputStream file = GatesTest.class.getResourceAsStream("/fetch/hostile-addresses.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s{2,}")[0])
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileAddresses")
  void an_address_that_leads_within_is_refused_unasked(String address) {
    // When
    Fetched fetched = fetcher(new HostileNames(), false).fetch(Wanted.anew(address, XML));

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Refused.class);
  }

  @Test
  void the_list_has_more_than_forty_of_them_each_once() throws IOException {
    assertThat(hostileAddresses()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.255.255",
        "172.32.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "169.253.0.1",
        "198.20.0.0",
        "223.255.255.255",
        "2a00:1450:4009::1",
        "2606:4700::1111"
      })
  void what_is_beside_a_block_is_public(String address) {
    assertThat(PublicAddresses.holds(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://News.Example.ORG:80, http://news.example.org/",
    "https://news.example.org:443/a?b=c#d, https://news.example.org/a?b=c",
    "https://bücher.example.org/ä, https://xn--bcher-kva.example.org/%C3%A4",
    "http://8.8.8.8/feed, http://8.8.8.8/feed",
    "http://news.example.org?page=1, http://news.example.org/?page=1"
  })
  void an_address_that_is_asked_has_one_form(String given, String form) throws RefusedAddress {
    assertThat(new Gates(new HostileNames(), false).admitted(given).text()).isEqualTo(form);
  }

  @Test
  void a_refusal_says_why() {
    assertThatExceptionOfType(RefusedAddress.class)
        .isThrownBy(() -> new Gates(new HostileNames(), false).admitted("ftp://e.org/x"))
        .withMessage("has the scheme ftp; only http and https are asked");
  }

  @ParameterizedTest
  @CsvSource({
    "/other, http://news.example.org/other",
    "other, http://news.example.org/a/other",
    "?page=2, http://news.example.org/a/?page=2",
    "https://e.org/x, https://e.org/x",
    "//e.org/x, http://e.org/x"
  })
  void a_redirect_may_lean_on_where_it_is(String location, String leadsTo) throws RefusedAddress {
    assertThat(WebAddress.of("http://news.example.org/a/b?c=d").toward(location).text())
        .isEqualTo(leadsTo);
  }

  private static WebFetcher fetcher(Resolver resolver, boolean loopback) {
    return new WebFetcher(VERTX, new Gates(resolver, loopback), LIMITS, "Test");
  }
}
