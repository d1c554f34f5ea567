package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/** What the line counts of itself, that nothing is lost on it. */
class CountedIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static RunningLine line;

  @BeforeAll
  static void a_storyline_is_read() throws IOException {
    line = OneStoryline.line();
    await().atMost(LIMIT).until(() -> held() > 0 && held() == counted());
  }

  @Test
  void the_ledger_holds_the_claims_that_are_counted_also_while_one_is_rejected() throws Exception {
    // Given
    double before = held();
    String claim = claimOfAPartnership();

    // When
    String review = review("reject", "claimId", claim, "/claims/" + claim);

    // Then
    assertThat(held()).isLessThan(before);
    await().atMost(LIMIT).untilAsserted(() -> assertThat(counted()).isEqualTo(held()));

    // When
    review("undo", "review", review, "/reviews/" + review);

    // Then
    assertThat(held()).isEqualTo(before);
    await().atMost(LIMIT).untilAsserted(() -> assertThat(counted()).isEqualTo(before));
  }

  @Test
  void no_number_is_missing_on_the_topics_or_of_two_events() {
    for (LedgerService service :
        new LedgerService[] {LedgerService.REGISTRY, LedgerService.ANALYTICS}) {
      String source = "{source=\"/" + service.serviceName() + "\"}";
      assertThat(metric(service, "ledger_sequence_gap_total" + source)).isZero();
      assertThat(metric(service, "ledger_sequence_clash_total" + source)).isZero();
    }
  }

  private static double held() {
    return metric(LedgerService.REGISTRY, "ledger_claims");
  }

  private static double counted() {
    return metric(LedgerService.ANALYTICS, "ledger_claims");
  }

  private static double metric(LedgerService service, String name) {
    return Http.get(line.url(service) + "/q/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static String claimOfAPartnership() throws IOException {
    JsonNode claims =
        EventJson.mapper().readTree(Http.get(line.url(LedgerService.REGISTRY) + "/claims").body());
    return StreamSupport.stream(claims.path("items").spliterator(), false)
        .filter(item -> item.hasNonNull("partnershipId"))
        .map(item -> item.at("/claim/id").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Does something to the ledger, as it is read at a path; returns the id of that. */
  private static String review(String action, String field, String value, String path)
      throws IOException, InterruptedException {
    String id = UUID.randomUUID().toString();
    URI registry = URI.create(line.url(LedgerService.REGISTRY));
    String body =
        EventJson.text(
            Map.of("id", id, "action", action, field, value, "reason", "to see what is counted"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      String tag =
          client
              .send(
                  HttpRequest.newBuilder(registry.resolve(path)).build(),
                  HttpResponse.BodyHandlers.discarding())
              .headers()
              .firstValue("ETag")
              .orElseThrow();
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(registry.resolve("/reviews"))
                  .header("Content-Type", "application/json")
                  .header("Authorization", "Bearer " + line.token())
                  .header("If-Match", tag)
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
    return id;
  }
}
