package org.partnershipledger.rim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.LocalServer;

class ExchangeTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
  private final LocalServer server = LocalServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @AfterAll
  static void end() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void what_is_sent_arrives_with_its_headers_at_the_machine_that_passed() throws Exception {
    // Given
    CompletableFuture<String> arrived = new CompletableFuture<>();
    server.at(
        "/hook",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          arrived.complete(
              exchange.getRequestMethod() + " " + new String(body, StandardCharsets.UTF_8));
          LocalServer.send(exchange, 202, Map.of("Retry-After", "7"), "thanks");
        });
    WebAddress address =
        WebAddress.of("http://hooks.example.org:" + server.port() + "/hook", Set.of());

    // When
    Answer answer =
        exchange(100)
            .ask(
                Call.post(
                    address, Map.of("X-Said", "yes"), "{\"é\":1}".getBytes(StandardCharsets.UTF_8)),
                HERE);

    // Then
    assertThat(arrived.join()).isEqualTo("POST {\"é\":1}");
    var headers = server.requests().getFirst().headers();
    assertThat(headers.getFirst("X-Said")).isEqualTo("yes");
    assertThat(headers.getFirst("Host")).isEqualTo("hooks.example.org:" + server.port());
    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.header("Retry-After")).contains("7");
    assertThat(answer.body()).asString().isEqualTo("thanks");
    assertThat(answer.isWhole()).isTrue();
  }

  @Test
  void an_answer_is_read_no_further_than_its_limit() throws Exception {
    // Given
    server.at("/long", "text/plain", "0123456789".repeat(100_000));

    // When
    Answer answer = exchange(10).ask(Call.get(local("/long"), Map.of()), HERE);

    // Then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).asString().isEqualTo("0123456789");
    assertThat(answer.isWhole()).isFalse();
  }

  @Test
  void a_redirect_is_an_answer_like_any_other() throws Exception {
    // Given
    server.leading("/here", 307, "/there").at("/there", "text/plain", "never asked");

    // When
    Answer answer = exchange(10).ask(Call.post(local("/here"), Map.of(), new byte[] {1}), HERE);

    // Then
    assertThat(answer.status()).isEqualTo(307);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void a_server_that_says_nothing_is_left_when_the_time_is_over() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, HERE)) {
      WebAddress address = WebAddress.of("http://127.0.0.1:" + silent.getLocalPort() + "/");
      Exchange exchange =
          new Exchange(
              VERTX, new ExchangeLimits(Duration.ofSeconds(1), Duration.ofMillis(300), 10));
      assertThatExceptionOfType(ExchangeFailed.class)
          .isThrownBy(() -> exchange.ask(Call.get(address, Map.of()), HERE))
          .withMessage("its server took longer than 300 ms");
    }
  }

  private WebAddress local(String path) throws RefusedAddress {
    return WebAddress.of(server.address(path));
  }

  private static Exchange exchange(long bytes) {
    return new Exchange(
        VERTX, new ExchangeLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), bytes));
  }
}
