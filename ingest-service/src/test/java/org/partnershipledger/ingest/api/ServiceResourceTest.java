package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class ServiceResourceTest {
  @Test
  void the_entry_leads_everywhere() {
    given().get("/").then().statusCode(200).body("links.articles", equalTo("/articles"));
  }

  @Test
  void the_audit_adds_up_when_nothing_is_pending() {
    // Given
    given()
        .contentType("application/json")
        .body(Drafts.json("url", "https://e.org/" + UUID.randomUUID()))
        .post("/articles")
        .then()
        .statusCode(202);

    // When
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> given().get("/audit").jsonPath().getLong("pending") == 0);
    JsonPath audit = given().get("/audit").jsonPath();

    // Then
    assertThat(audit.getString("service")).isEqualTo("ingest-service");
    assertThat(audit.getLong("accepted")).isPositive();
    assertThat(audit.getLong("received"))
        .isEqualTo(audit.getLong("processed") + audit.getLong("rejected"))
        .isGreaterThanOrEqualTo(audit.getLong("accepted"));
  }

  @Test
  void the_schemas_of_the_contract_are_served() {
    given()
        .get("/schemas")
        .then()
        .statusCode(200)
        .body("schemas", hasItem("/schemas/article-read.v1.json"));
    given()
        .get("/schemas/article-read.v1.json")
        .then()
        .statusCode(200)
        .contentType("application/schema+json")
        .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"));
    Problems.check(given().get("/schemas/none.json").then(), "not-found", 404);
    Problems.check(given().get("/schemas/..%2Fasyncapi.yaml").then(), "not-found", 404);
  }

  @Test
  void unknown_routes_and_methods_are_problems() {
    Problems.check(given().get("/nowhere").then(), "not-found", 404);
    Problems.check(given().get("/articles").then(), "method-not-allowed", 405);
    Problems.check(given().get("/audit?verbose=1").then(), "unknown-parameter", 400);
  }

  @Test
  void the_service_is_ready() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/live").then().statusCode(200);
  }
}
