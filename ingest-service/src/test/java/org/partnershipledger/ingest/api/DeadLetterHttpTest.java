package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.partnershipledger.ingest.api.Topics.readings;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class DeadLetterHttpTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void an_article_behind_a_malformed_record_of_its_key_waits_until_that_one_is_given_up() {
    // Given
    String url = "https://e.org/" + UUID.randomUUID();
    String article = posted(url, "");
    await().atMost(PATIENCE).until(() -> readings(article).size() == 1);
    String broken = park(article);
    assertThat(posted(url, "A joint board was ruled out.")).isEqualTo(article);
    await().atMost(PATIENCE).until(() -> letters(article).getList("items").size() == 2);
    assertThat(letters(article).getList("items.state")).containsExactly("open", "waiting");
    assertThat(letters(article).getList("items.behind")).containsExactly(null, broken);

    // When
    decide(broken, "{\"action\": \"discard\", \"reason\": \"not ours\"}")
        .then()
        .statusCode(202)
        .header("Location", containsString("/dead-letters/" + broken))
        .body("decision.action", equalTo("discard"))
        .body("decision.reason", equalTo("not ours"));

    // Then
    await().atMost(PATIENCE).until(() -> readings(article).size() == 2);
    await().atMost(PATIENCE).until(() -> letters(article).getList("items").isEmpty());
    given()
        .get("/dead-letters?state=discarded&key=" + article)
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(broken));
  }

  @Test
  void a_letter_is_shown_byte_for_byte_with_what_is_wrong() {
    String broken = park(UUID.randomUUID().toString());
    given()
        .get("/dead-letters/" + broken)
        .then()
        .statusCode(200)
        .body("letter.fault", equalTo("malformed"))
        .body("letter.reason", equalTo("header ce_id is missing"))
        .body("headers.ce_type", equalTo("org.partnershipledger.article-submitted.v1"))
        .body("headers.'dlq-reason'", nullValue())
        .body("text", equalTo("not json"))
        .body("base64", equalTo("bm90IGpzb24="));
  }

  @Test
  void a_replay_of_what_is_still_malformed_leaves_it_open() {
    // Given
    String broken = park(UUID.randomUUID().toString());

    // When
    decide(broken, "{\"action\": \"replay\"}").then().statusCode(202);

    // Then
    await()
        .atMost(PATIENCE)
        .until(() -> given().get("/dead-letters/" + broken).path("letter.state").equals("open"));
  }

  @Test
  void what_no_decision_is_is_refused_with_its_place() {
    String broken = park(UUID.randomUUID().toString());
    for (var wrong :
        List.of(
            Map.entry("{\"action\": \"discard\"}", "/reason"),
            Map.entry("{\"action\": \"burn\"}", "/action"),
            Map.entry("{\"action\": \"replay\", \"colour\": 1}", "/colour"))) {
      Problems.check(decide(broken, wrong.getKey()).then(), "invalid-request", 400)
          .body("errors[0].pointer", equalTo(wrong.getValue()));
    }
    Problems.check(decide(broken, "{").then(), "invalid-json", 400);
    Problems.check(decide("0-999999", "{\"action\": \"replay\"}").then(), "not-found", 404);
    Problems.check(given().get("/dead-letters?cursor=x").then(), "invalid-cursor", 400);
    Problems.check(given().get("/dead-letters?state=lost").then(), "invalid-parameter", 400);
  }

  @Test
  void a_letter_that_is_settled_cannot_be_decided_otherwise() {
    // Given
    String broken = park(UUID.randomUUID().toString());
    decide(broken, "{\"action\": \"discard\", \"reason\": \"a test\"}").then().statusCode(202);
    await()
        .atMost(PATIENCE)
        .until(
            () -> given().get("/dead-letters/" + broken).path("letter.state").equals("discarded"));

    // Then
    Problems.check(decide(broken, "{\"action\": \"replay\"}").then(), "conflict", 409);
    decide(broken, "{\"action\": \"discard\", \"reason\": \"a test\"}").then().statusCode(202);
  }

  @Test
  void every_answer_is_as_the_description_has_it() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();
    String broken = park(UUID.randomUUID().toString());
    String list = "/dead-letters";
    String one = list + "/{id}";

    // Then
    assertThat(description.faultsOf("get", list, given().get(list))).isEmpty();
    assertThat(description.faultsOf("get", one, given().get(list + "/" + broken))).isEmpty();
    assertThat(description.faultsOf("get", one, given().get(list + "/x"))).isEmpty();
    for (String body : List.of("{", "{\"action\": \"burn\"}", "{\"action\": \"replay\"}")) {
      assertThat(description.faultsOf("post", one + "/decision", decide(broken, body)))
          .as(body)
          .isEmpty();
    }
  }

  @Test
  void what_is_parked_is_told_in_the_audit_and_in_the_metrics() {
    park(UUID.randomUUID().toString());
    int parked = given().get("/dead-letters").path("parked");
    assertThat(given().get("/audit").<Integer>path("deadLetters.parked")).isEqualTo(parked);
    assertThat(given().get("/q/metrics").asString())
        .contains("ledger_dead_letters_open{group=\"ingest-service.reader.v1\"} " + parked + ".0")
        .contains("ledger_dead_letters_oldest_age_seconds{group=\"ingest-service.reader.v1\"}");
  }

  /** Has a malformed record of this key parked; returns the letter. */
  private static String park(String key) {
    EmbeddedBroker.write(
        EmbeddedBroker.shared(),
        Topic.ARTICLES,
        key,
        "not json".getBytes(StandardCharsets.UTF_8),
        Map.of("ce_type", "org.partnershipledger.article-submitted.v1"));
    await().atMost(PATIENCE).until(() -> !letters(key).getList("items").isEmpty());
    return letters(key).getString("items[0].id");
  }

  private static JsonPath letters(String key) {
    return given().get("/dead-letters?key=" + key).jsonPath();
  }

  private static Response decide(String letter, String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/dead-letters/" + letter + "/decision");
  }

  private static String posted(String url, String added) {
    return given()
        .contentType("application/json")
        .body(Drafts.json("url", url).replace(Drafts.TEXT, Drafts.TEXT + " " + added))
        .post("/articles")
        .then()
        .statusCode(202)
        .extract()
        .path("articleId");
  }
}
