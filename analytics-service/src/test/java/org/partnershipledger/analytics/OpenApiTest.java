package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.ApiDocument.Operation;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class OpenApiTest {
  private static final String TOTAL =
      "/paths/~1totals/get/responses/200/content/application~1json/example/totals/0";

  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    if (LedgerTopic.lastSequence() == 0) {
      Founding.partnerships().forEach(p -> LedgerTopic.send(LedgerTopic.eventsOf(p)));
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                given().get("/audit").jsonPath().getLong("lastSequence")
                    >= LedgerTopic.lastSequence());
  }

  @Test
  void the_description_is_openapi_3_1_and_all_its_examples_are_valid() {
    assertThat(ApiDocument.ofTheRunningService().faults()).isEmpty();
  }

  @Test
  void a_wrong_example_would_be_found() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();

    // When
    ApiDocument wrong = description.with(TOTAL, "amount", "ten pounds");

    // Then
    assertThat(wrong.faults()).singleElement().asString().contains("/totals 200");
  }

  @Test
  void every_answer_is_as_the_description_has_it() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();
    Map<String, String> addresses = new TreeMap<>();
    for (String path : List.of("/", "/audit", "/overview", "/totals")) {
      addresses.put(path, path);
      addresses.put(path + "?colour=red", path);
    }
    addresses.put("/totals?class=provider&kind=planned", "/totals");
    addresses.put("/totals?basis=everything", "/totals");
    List<String> ids = given().get("/overview").path("partnerships.id");
    for (String id : ids) {
      addresses.put("/partnerships/" + id + "/figures", "/partnerships/{id}/figures");
    }
    addresses.put("/partnerships/nobody/figures", "/partnerships/{id}/figures");

    // When
    List<String> faults = new ArrayList<>();
    addresses.forEach(
        (address, path) -> faults.addAll(description.faultsOf("get", path, given().get(address))));
    faults.addAll(
        description.faultsOf("get", "/overview", given().accept("text/csv").get("/overview")));

    // Then
    assertThat(ids).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void each_operation_takes_the_parameters_that_the_description_names_and_no_other() {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> described = new TreeMap<>();
    for (Operation operation : ApiDocument.ofTheRunningService().operations()) {
      told.put(
          operation.id(),
          given()
              .get(operation.path().replace("{id}", "x") + "?colour=red")
              .then()
              .statusCode(400)
              .extract()
              .path("errors[0].message"));
      described.put(
          operation.id(),
          operation.queries().isEmpty()
              ? "none is known here"
              : "known are " + String.join(", ", operation.queries()));
    }
    assertThat(told).isEqualTo(described);
  }

  @Test
  void an_unchanged_answer_is_not_sent_again_nor_one_on_condition_of_another_tag() {
    String tag = given().get("/overview").header("ETag");

    given().header("If-None-Match", tag).get("/overview").then().statusCode(304);
    given().header("If-None-Match", "W/" + tag).get("/overview").then().statusCode(304);
    given()
        .header("If-Match", "\"another\"")
        .get("/overview")
        .then()
        .statusCode(412)
        .contentType("application/problem+json");
  }
}
