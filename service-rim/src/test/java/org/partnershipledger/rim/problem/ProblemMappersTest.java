package org.partnershipledger.rim.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemMappersTest {
  @Test
  void a_refusal_says_what_is_wrong_and_when_to_try_again() {
    problem(given().get("/failing/refusal").then(), "broker-unavailable", 503)
        .header("Retry-After", "7")
        .body("title", equalTo("The broker cannot be reached"))
        .body("detail", equalTo("the article was not stored"))
        .body("instance", equalTo("/failing/refusal"))
        .body("errors", nullValue());
  }

  @Test
  void a_mistake_of_ours_shows_no_internals() {
    problem(given().get("/failing/bug").then(), "internal-error", 500)
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")));
  }

  @Test
  void a_database_outage_asks_to_come_back_and_names_no_host() {
    problem(given().get("/failing/outage").then(), "database-unavailable", 503)
        .header("Retry-After", "5")
        .body(not(containsString("db.internal")));
  }

  @Test
  void an_unknown_route_is_a_problem_document_too() {
    problem(given().get("/nowhere").then(), "not-found", 404)
        .body("detail", equalTo("nothing at /nowhere"))
        .body("instance", equalTo("/nowhere"));
  }

  @Test
  void a_wrong_method_names_the_allowed_ones() {
    problem(given().delete("/failing/bug").then(), "method-not-allowed", 405);
  }

  @Test
  void a_form_that_does_not_exist_is_not_acceptable() {
    problem(given().accept("image/png").get("/failing/bug").then(), "not-acceptable", 406);
  }

  @Test
  void a_body_of_another_type_is_refused() {
    problem(
        given().contentType("text/csv").body("a,b").post("/failing/body").then(),
        "unsupported-media-type",
        415);
  }

  @Test
  void broken_json_is_located_by_line_and_column() {
    problem(post("{\n \"published\": }"), "invalid-json", 400)
        .body("detail", containsString("(line 2, column 15)"));
  }

  @Test
  void a_value_of_the_wrong_type_is_located_by_a_pointer() {
    problem(post("{\"numbers\": [1, \"two\"]}"), "invalid-json", 400)
        .body("errors[0].pointer", equalTo("/numbers/1"));
  }

  @Test
  void a_body_that_is_too_deep_is_refused() {
    problem(post("[".repeat(70) + "]".repeat(70)), "invalid-json", 400);
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/failing/body").then();
  }

  private static ValidatableResponse problem(ValidatableResponse answer, String slug, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://partnershipledger.org/problems/" + slug))
        .body("status", equalTo(status));
  }
}
