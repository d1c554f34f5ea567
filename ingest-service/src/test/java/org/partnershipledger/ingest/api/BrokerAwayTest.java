package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ingest.Drafts;

@QuarkusTest
@TestProfile(BrokerAwayTest.NoBroker.class)
class BrokerAwayTest {
  /** A service whose broker does not answer. */
  public static class NoBroker implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("kafka.bootstrap.servers", "localhost:1");
    }
  }

  @Test
  void an_article_is_not_accepted_and_its_sender_is_asked_to_come_back() {
    Problems.check(
            given()
                .contentType("application/json")
                .body(Drafts.json("title", "T"))
                .post("/articles")
                .then(),
            "broker-unavailable",
            503)
        .header("Retry-After", "5")
        .body("detail", equalTo("the broker did not acknowledge; sending it again is safe"));
  }

  @Test
  void every_line_of_a_bulk_says_so_without_waiting_for_each() {
    // Given
    String body = (Drafts.json("title", "T") + "\n").repeat(1000);

    // When
    long start = System.nanoTime();
    String answer =
        given()
            .contentType("application/jsonl")
            .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/articles")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    // Then
    assertThat(answer.lines()).hasSize(1000).allMatch(line -> line.contains("\"status\":503"));
    assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
  }

  @Test
  void feeds_are_not_known_and_not_changed() {
    Problems.check(given().get("/feeds").then(), "broker-unavailable", 503);
    Problems.check(
        given()
            .contentType("application/json")
            .body("{\"address\":\"https://e.org/feed\",\"publisher\":\"P\"}")
            .post("/feeds")
            .then(),
        "broker-unavailable",
        503);
  }

  @Test
  void what_needs_no_broker_goes_on() {
    given()
        .contentType("application/json")
        .body(Drafts.json("title", "T"))
        .post("/analyses")
        .then()
        .statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/audit").then().statusCode(200).body("$", not(hasKey("pending")));
  }
}
