package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.ApiDocument.Operation;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.compatibility.CompatibilityContract;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class OpenApiTest extends CompatibilityContract {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String SUBMITTED = "/paths/~1articles/post/responses/202/content";

  @Override
  protected String service() {
    return "ingest-service";
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
    ApiDocument wrong =
        description.with(SUBMITTED + "/application~1json/example", "articleId", "number one");

    // Then
    assertThat(wrong.faults()).singleElement().asString().contains("/articles 202");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles", "/analyses"})
  void a_body_of_each_type_that_the_description_shows_is_taken_and_answered_as_it_says(
      String path) {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();
    JsonNode bodies =
        description.at("/paths/" + path.replace("/", "~1") + "/post/requestBody/content");

    // When
    List<String> faults = new ArrayList<>();
    bodies
        .properties()
        .forEach(
            body -> {
              Response answer = sent(path, body.getKey(), body.getValue().path("example"));
              if (answer.statusCode() >= 300) {
                faults.add(body.getKey() + " " + answer.asString());
              }
              faults.addAll(description.faultsOf("post", path, answer));
            });

    // Then
    assertThat(bodies).hasSizeGreaterThanOrEqualTo(5);
    assertThat(faults).isEmpty();
  }

  private static Response sent(String path, String type, JsonNode example) {
    String body = example.isTextual() ? example.asText() : example.toString();
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path);
  }

  @Test
  void every_answer_is_as_the_description_has_it() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();
    JsonNode article =
        description.at("/paths/~1articles/post/requestBody/content/application~1json/example");
    String id = sent("/articles", "application/json", article).path("articleId");
    String words = article.path("text").asText();

    // When
    List<String> faults = new ArrayList<>();
    for (String path : List.of("/", "/audit", "/replay", "/schemas")) {
      faults.addAll(description.faultsOf("get", path, given().get(path)));
      faults.addAll(description.faultsOf("get", path, given().get(path + "?colour=red")));
    }
    Map.of(
            "/schemas/claim.v1.json", "/schemas/{name}",
            "/schemas/nothing.json", "/schemas/{name}")
        .forEach(
            (address, path) ->
                faults.addAll(description.faultsOf("get", path, given().get(address))));
    for (Response answer :
        List.of(
            sent("/analyses?explain=true&published=2019-02-14", "text/plain", text(words)),
            sent("/analyses?sourceKind=gossip", "text/plain", text(words)),
            sent("/analyses", "application/json", text("{")),
            sent("/analyses", "application/pdf", text("%PDF")))) {
      faults.addAll(description.faultsOf("post", "/analyses", answer));
    }
    for (Response answer :
        List.of(
            given().delete("/articles/" + id + "?reason=a+test"),
            given().delete("/articles/" + id),
            given().delete("/articles/mine?reason=a+test"))) {
      faults.addAll(description.faultsOf("delete", "/articles/{id}", answer));
    }
    faults.addAll(description.faultsOf("post", "/replay", given().post("/replay")));

    // Then
    assertThat(faults).isEmpty();
    // What is sent while a replay runs may be read twice, which is no concern of later tests.
    await().atMost(PATIENCE).until(() -> given().get("/replay").path("ended"));
  }

  private static JsonNode text(String text) {
    return TextNode.valueOf(text);
  }

  @Test
  void each_operation_takes_the_parameters_that_the_description_names_and_no_other() {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> described = new TreeMap<>();
    ApiDocument description = ApiDocument.ofTheRunningService();
    for (Operation operation : description.operations()) {
      told.put(operation.id(), knownTo(operation, description));
      described.put(
          operation.id(),
          operation.queries().isEmpty()
              ? "none is known here"
              : "known are " + String.join(", ", operation.queries()));
    }
    assertThat(told).isEqualTo(described);
  }

  /** What an operation says that it knows; those that take a text are asked with one. */
  private static String knownTo(Operation operation, ApiDocument description) {
    boolean takesText =
        description
            .at("/paths/" + operation.path().replace("/", "~1") + "/" + operation.method())
            .at("/requestBody/content")
            .has("text/plain");
    return given()
        .contentType(takesText || operation.body().isEmpty() ? "text/plain" : operation.body())
        .queryParam("colour", "red")
        .request(operation.method(), operation.path().replaceAll("[{][a-z]+[}]", "x"))
        .then()
        .statusCode(400)
        .extract()
        .path("errors[0].message");
  }
}
