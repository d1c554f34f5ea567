package org.partnershipledger.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.rim.testing.HostileNames;
import org.partnershipledger.rim.testing.LocalServer;
import org.partnershipledger.rim.web.Allowance;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.Resolver;

class WebFetcherTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Map<String, String> XML = Map.of("Content-Type", "text/xml; charset=UTF-8");
  private final LocalServer server = LocalServer.start();

  @TempDir Path certificates;

  @AfterEach
  void stop() {
    server.close();
  }

  @AfterAll
  static void end() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void a_document_comes_with_what_its_server_says_of_it() {
    // Given
    server.at(
        "/feed",
        exchange ->
            LocalServer.send(
                exchange,
                200,
                Map.of(
                    "Content-Type", "Text/XML; charset=ISO-8859-1",
                    "ETag", "\"7\"",
                    "Last-Modified", "Thu, 14 Feb 2019 09:00:00 GMT",
                    "Cache-Control", "public, max-age=900"),
                "<rss/>"));

    // When
    Fetched fetched = fetch("/feed");

    // Then
    Fetched.Document document = (Fetched.Document) fetched;
    assertThat(document.bytes()).asString().isEqualTo("<rss/>");
    assertThat(document.charset()).contains("ISO-8859-1");
    assertThat(document.from()).isEqualTo(server.address("/feed"));
    assertThat(document.terms())
        .isEqualTo(
            new Terms(
                200,
                Optional.of("\"7\""),
                Optional.of("Thu, 14 Feb 2019 09:00:00 GMT"),
                Optional.of(Duration.ofMinutes(15)),
                Optional.empty()));
  }

  @Test
  void a_request_says_who_asks_what_is_taken_and_what_is_known_and_nothing_else() {
    // Given
    server.at("/feed", exchange -> LocalServer.send(exchange, 304, Map.of(), ""));

    // When
    Fetched fetched =
        fetcher(Duration.ofSeconds(5))
            .fetch(
                new Wanted(
                    server.address("/feed"),
                    Set.of("text/xml"),
                    Optional.of("\"7\""),
                    Optional.of("Thu, 14 Feb 2019 09:00:00 GMT")));

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Unchanged.class);
    var headers = server.requests().getFirst().headers();
    assertThat(headers.getFirst("User-Agent")).isEqualTo("PartnershipLedger/test");
    assertThat(headers.getFirst("Accept")).isEqualTo("text/xml");
    assertThat(headers.getFirst("Accept-Encoding")).isEqualTo("gzip");
    assertThat(headers.getFirst("If-None-Match")).isEqualTo("\"7\"");
    assertThat(headers.getFirst("If-Modified-Since")).isEqualTo("Thu, 14 Feb 2019 09:00:00 GMT");
    assertThat(headers.keySet())
        .containsOnly(
            "User-agent",
            "Accept",
            "Accept-encoding",
            "If-none-match",
            "If-modified-since",
            "Connection",
            "Host");
  }

  @Test
  void a_packed_document_is_unpacked() throws IOException {
    // Given
    served("/feed", packed("<rss/>".getBytes(StandardCharsets.UTF_8)), "gzip");

    // When
    Fetched fetched = fetch("/feed");

    // Then
    assertThat(((Fetched.Document) fetched).bytes()).asString().isEqualTo("<rss/>");
  }

  @Test
  void a_gzip_bomb_is_refused() throws IOException {
    // Given
    byte[] bomb = packed(new byte[300 << 20]);
    served("/bomb", bomb, "gzip");

    // When
    Fetched fetched = fetch("/bomb");

    // Then
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(fetched)
        .isEqualTo(
            new Fetched.Refused(
                "its " + bomb.length + " bytes unpack to more than 20971520, a gzip bomb"));
  }

  @Test
  void a_small_document_out_of_proportion_is_refused_too() throws IOException {
    // Given
    byte[] bomb = packed(new byte[10 << 20]);
    served("/bomb", bomb, "gzip");

    // When
    Fetched fetched = fetch("/bomb");

    // Then
    assertThat(fetched)
        .isEqualTo(
            new Fetched.Refused(
                "its " + bomb.length + " bytes unpack to more than 1048576, a gzip bomb"));
  }

  @Test
  void what_is_said_to_be_packed_and_is_not_or_in_an_unknown_way_is_refused() {
    // Given
    served("/plain", "<rss/>".getBytes(StandardCharsets.UTF_8), "gzip");
    served("/other", new byte[] {1, 2, 3}, "br");

    // When // Then
    assertThat(fetch("/plain"))
        .isEqualTo(new Fetched.Refused("it says that it is packed with gzip, and is not"));
    assertThat(fetch("/other"))
        .isEqualTo(new Fetched.Refused("it is packed with br; gzip is unpacked"));
  }

  @Test
  void a_document_without_end_is_cut_off_and_refused() {
    // Given
    server.at(
        "/endless",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/xml");
          exchange.sendResponseHeaders(200, 0);
          byte[] part = new byte[1 << 16];
          while (!server.hasEndedAfter(0)) {
            exchange.getResponseBody().write(part);
          }
        });

    // When
    Fetched fetched = fetch("/endless");

    // Then
    assertThat(fetched).isEqualTo(new Fetched.Refused("it has more than 5242880 bytes"));
  }

  @Test
  void a_document_that_drips_is_cut_off_after_its_time() {
    // Given
    server.at(
        "/drip",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/xml");
          exchange.sendResponseHeaders(200, 0);
          while (!server.hasEndedAfter(20)) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
          }
        });

    // When
    Fetched fetched =
        fetcher(Duration.ofMillis(400)).fetch(Wanted.anew(server.address("/drip"), types()));

    // Then
    assertThat(fetched)
        .isEqualTo(
            new Fetched.Failed(
                OptionalInt.empty(), "its server took longer than 400 ms", Optional.empty()));
  }

  @Test
  void headers_without_end_are_cut_off() {
    // Given
    server.at(
        "/headers",
        exchange -> {
          exchange.getResponseHeaders().set("X-Long", "x".repeat(1 << 20));
          LocalServer.send(exchange, 200, XML, "<rss/>");
        });

    // When
    Fetched fetched = fetch("/headers");

    // Then
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
  }

  @Test
  void a_document_of_another_type_is_refused() {
    // Given
    server.at("/page", "text/html", "<html></html>");
    server.at("/untyped", exchange -> LocalServer.send(exchange, 200, Map.of(), "<rss/>"));

    // When // Then
    assertThat(fetch("/page")).isEqualTo(new Fetched.Refused("it is of the type text/html"));
    assertThat(fetch("/untyped"))
        .isEqualTo(new Fetched.Refused("it does not say of what type it is"));
  }

  @Test
  void a_character_set_that_nobody_knows_is_not_named() {
    // Given
    server.at("/feed", "text/xml; charset=klingon", "<rss/>");

    // When // Then
    assertThat(((Fetched.Document) fetch("/feed")).charset()).isEmpty();
  }

  @Test
  void a_server_that_cannot_prove_who_it_is_is_not_believed() throws Exception {
    // Given
    try (LocalServer secure = LocalServer.startSecure(certificates)) {
      secure.at("/feed", "text/xml", "<rss/>");
      String address = "https://localhost:" + secure.port() + "/feed";

      // When
      Fetched fetched = fetcher(Duration.ofSeconds(5)).fetch(Wanted.anew(address, types()));

      // Then
      assertThat(fetched)
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed ->
                  assertThat(failed.reason()).startsWith("its server cannot prove who it is"));
      assertThat(secure.requests()).isEmpty();
    }
  }

  @Test
  void redirects_are_followed_and_those_for_good_are_remembered() {
    // Given
    server.leading("/old", 301, "/older");
    server.leading("/older", 308, "/new");
    server.leading("/now", 302, "/new");
    server.leading("/half", 301, "/now");
    server.at("/new", "text/xml", "<rss/>");

    // When // Then
    assertThat(((Fetched.Document) fetch("/old")).terms().movedTo())
        .contains(server.address("/new"));
    assertThat(((Fetched.Document) fetch("/now")).terms().movedTo()).isEmpty();
    assertThat(((Fetched.Document) fetch("/half")).terms().movedTo()).isEmpty();
  }

  @Test
  void redirects_without_end_are_refused_after_three() {
    // Given
    server.leading("/circle", 302, "/circle");

    // When
    Fetched fetched = fetch("/circle");

    // Then
    assertThat(fetched).isEqualTo(new Fetched.Refused("it leads on more than 3 times"));
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void an_error_is_an_answer_and_says_when_to_come_back() {
    // Given
    server.at(
        "/busy", exchange -> LocalServer.send(exchange, 503, Map.of("Retry-After", "120"), "no"));
    server.at("/gone", exchange -> LocalServer.send(exchange, 410, Map.of(), "no"));

    // When // Then
    assertThat(fetch("/busy"))
        .isEqualTo(
            new Fetched.Failed(OptionalInt.of(503), "its server answered 503", Optional.of("120")));
    assertThat(fetch("/gone")).isEqualTo(new Fetched.Gone());
  }

  @Test
  void a_server_or_a_name_that_is_not_there_is_a_failure() {
    // Given
    String address = server.address("/feed");
    server.close();

    // When // Then
    assertThat(fetcher(Duration.ofSeconds(5)).fetch(Wanted.anew(address, types())))
        .isEqualTo(
            new Fetched.Failed(
                OptionalInt.empty(), "its server takes no connection", Optional.empty()));
    assertThat(
            new WebFetcher(
                    VERTX,
                    new Gates(new HostileNames(), Allowance.PUBLIC),
                    FetchLimits.within(Duration.ofSeconds(5)),
                    "Test")
                .fetch(Wanted.anew("http://nobody.example.org/", types())))
        .isEqualTo(
            new Fetched.Failed(OptionalInt.empty(), "its host has no address", Optional.empty()));
  }

  private void served(String path, byte[] body, String packing) {
    server.at(
        path,
        exchange ->
            LocalServer.send(
                exchange,
                200,
                Map.of("Content-Type", "text/xml", "Content-Encoding", packing),
                body));
  }

  private Fetched fetch(String path) {
    return fetcher(Duration.ofSeconds(20)).fetch(Wanted.anew(server.address(path), types()));
  }

  private static WebFetcher fetcher(Duration time) {
    return new WebFetcher(
        VERTX,
        new Gates(Resolver.SYSTEM, Allowance.LOOPBACK),
        FetchLimits.within(time),
        "PartnershipLedger/test");
  }

  private static Set<String> types() {
    return Set.of("text/xml");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
