package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.ApiDocument.Operation;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.compatibility.CompatibilityContract;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class OpenApiTest extends CompatibilityContract {
  private static final String TOTAL =
      "/paths/~1totals/get/responses/200/content/application~1json/example/totals/0";

  private static final List<String> FORMS =
      List.of(
          "application/json",
          MediaTypes.CSV,
          MediaTypes.JSON_LINES,
          MediaTypes.NDJSON,
          MediaTypes.XLSX);

  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    Founding.areInTheLedger();
  }

  @Override
  protected String service() {
    return "analytics-service";
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
    for (String path :
        List.of("/audit", "/audit/line", "/overview", "/totals", "/figures", "/rates")) {
      addresses.put(path, path);
      addresses.put(path + "?colour=red", path);
    }
    addresses.put("/totals?class=provider&kind=planned", "/totals");
    addresses.put("/totals?basis=everything", "/totals");
    addresses.put("/totals?validOn=2018-01-01", "/totals");
    addresses.put("/totals?validOn=someday", "/totals");
    addresses.put("/totals/by/region?validOn=2018-01-01", "/totals/by/{dimension}");
    List<String> ids = given().get("/overview").path("partnerships.id");
    for (String id : ids) {
      addresses.put("/partnerships/" + id + "/figures", "/partnerships/{id}/figures");
    }
    addresses.put("/partnerships/nobody/figures", "/partnerships/{id}/figures");
    addresses.put("/figures?metric=M99", "/figures");
    addresses.put("/rates?knownAt=2000-01-01T00:00:00Z", "/rates");
    addresses.put("/rates?knownAt=yesterday", "/rates");
    for (String dimension : List.of("region", "sector", "form", "year", "colour")) {
      addresses.put("/totals/by/" + dimension, "/totals/by/{dimension}");
    }
    List<String> figures = given().get("/figures?limit=10000").path("figures.figure.id");
    for (String id : Stream.concat(figures.stream(), Stream.of("nothing")).toList()) {
      addresses.put("/figures/" + id + "/series", "/figures/{id}/series");
      addresses.put("/figures/" + id + "/derivation", "/figures/{id}/derivation");
    }

    // When
    List<String> faults = new ArrayList<>();
    addresses.forEach(
        (address, path) -> faults.addAll(description.faultsOf("get", path, given().get(address))));
    faults.addAll(
        description.faultsOf("get", "/overview", given().accept("text/csv").get("/overview")));

    // Then
    assertThat(ids).isNotEmpty();
    assertThat(figures).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void every_form_of_a_list_is_as_the_description_has_it() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();

    // When
    List<String> faults = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    lists()
        .forEach(
            (address, path) -> {
              for (String form : FORMS) {
                Response answer = given().accept(form).get(address);
                faults.addAll(description.faultsOf("get", path, answer));
                answered.add(answer.statusCode() + " " + answer.contentType());
              }
            });

    // Then
    assertThat(faults).isEmpty();
    assertThat(answered)
        .hasSize(lists().size() * FORMS.size())
        .extracting(words -> words.replaceAll(";.*", ""))
        .hasSameElementsAs(FORMS.stream().map("200 "::concat).toList());
  }

  @Test
  void a_list_says_that_it_depends_on_the_form_asked_for_and_there_is_no_other_form() {
    lists()
        .keySet()
        .forEach(
            address -> {
              Response whole = given().accept(MediaTypes.XLSX).get(address);
              assertThat(whole.headers().getValues("Vary")).containsExactly("Accept");
              assertThat(whole.asByteArray()).startsWith((byte) 'P', (byte) 'K');
              given()
                  .accept(MediaTypes.XLSX)
                  .header("If-None-Match", whole.header("ETag"))
                  .get(address)
                  .then()
                  .statusCode(304)
                  .header("Vary", "Accept");
              given()
                  .accept("application/pdf")
                  .get(address)
                  .then()
                  .statusCode(406)
                  .contentType("application/problem+json");
            });
  }

  /** Addresses of lists, with their paths in the description. */
  private static Map<String, String> lists() {
    String figure = given().get("/figures?metric=M1").path("figures[0].figure.id");
    return Map.of(
        "/figures",
        "/figures",
        "/figures/" + figure + "/series",
        "/figures/{id}/series",
        "/totals/by/region",
        "/totals/by/{dimension}");
  }

  @Test
  void each_operation_takes_the_parameters_that_the_description_names_and_no_other() {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> described = new TreeMap<>();
    for (Operation operation : ApiDocument.ofTheRunningService().operations()) {
      told.put(
          operation.id(),
          given()
              .contentType("application/json")
              .queryParam("colour", "red")
              .request(operation.method(), operation.path().replaceAll("\\{\\w+}", "x"))
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
