package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.compatibility.CompatibilityContract;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class OpenApiTest extends CompatibilityContract {

  private static final String PARTNERSHIP_EXAMPLE =
      "/paths/~1partnerships~1{id}/get/responses/200/content/application~1json/example";

  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  @Inject Line line;

  @Override
  protected String service() {
    return "registry-service";
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
    ApiDocument wrong = description.with(PARTNERSHIP_EXAMPLE, "stage", "engaged");

    // Then
    assertThat(wrong.faults()).singleElement().asString().contains("/partnerships/{id} 200");
  }

  @Test
  void every_answer_is_as_the_description_has_it() {
    // Given
    line.read(
        article("oas-1")
            .on("2017-07-01")
            .by("Burton Mail")
            .noting("re-reported sample")
            .says(
                arrangement(Form.MERGER, Stage.FULL_BUSINESS_CASE).betweenCodes("RTG", "OAS2"),
                saving(1_000_000),
                target("2018-04-01")));
    line.read(article("oas-2").undated().says(saving(2_000_000)));
    line.retract("oas-2", "2026-11-20T00:00:00Z");
    String id = line.partnershipOf("OAS2");
    ApiDocument description = ApiDocument.ofTheRunningService();

    // When
    List<String> faults = new ArrayList<>();
    answers(id)
        .forEach(
            (address, path) ->
                faults.addAll(description.faultsOf("get", path, given().get(address))));
    for (String type : List.of("text/csv", "application/jsonl", "application/x-ndjson")) {
      for (String path : List.of("/partnerships", "/claims")) {
        Response answer = given().accept(type).get(path);
        faults.addAll(description.faultsOf("get", path, answer));
      }
    }
    faults.addAll(description.faultsOf("post", "/republication", given().post("/republication")));

    // Then
    assertThat(faults).isEmpty();
  }

  private static Map<String, String> answers(String id) {
    return Map.ofEntries(
        Map.entry("/partnerships?limit=1", "/partnerships"),
        Map.entry("/partnerships?validOn=2018-01-01", "/partnerships"),
        Map.entry("/partnerships?colour=red", "/partnerships"),
        Map.entry("/partnerships?cursor=x", "/partnerships"),
        Map.entry("/partnerships/" + id, "/partnerships/{id}"),
        Map.entry("/partnerships/" + id + "?validOn=2018-01-01", "/partnerships/{id}"),
        Map.entry("/partnerships/nobody", "/partnerships/{id}"),
        Map.entry("/partnerships/" + id + "/claims", "/partnerships/{id}/claims"),
        Map.entry("/partnerships/" + id + "/suggestions", "/partnerships/{id}/suggestions"),
        Map.entry("/partnerships.csv", "/partnerships.csv"),
        Map.entry("/partnerships.jsonl", "/partnerships.jsonl"),
        Map.entry("/partnerships.schema.json", "/partnerships.schema.json"),
        Map.entry("/claims?limit=1", "/claims"),
        Map.entry("/claims", "/claims"),
        Map.entry("/claims/oas-1-c1", "/claims/{id}"),
        Map.entry("/claims.csv", "/claims.csv"),
        Map.entry("/claims.jsonl", "/claims.jsonl"),
        Map.entry("/claims.schema.json", "/claims.schema.json"),
        Map.entry("/articles/oas-1", "/articles/{id}"),
        Map.entry("/articles/oas-2", "/articles/{id}"),
        Map.entry("/articles/nothing", "/articles/{id}"),
        Map.entry("/organisations?limit=500", "/organisations"),
        Map.entry("/organisations/RTG", "/organisations/{id}"),
        Map.entry("/organisations/OAS2", "/organisations/{id}"),
        Map.entry("/organisations/resolutions?name=Mid%20Yorks", "/organisations/resolutions"),
        Map.entry("/organisations/resolutions", "/organisations/resolutions"),
        Map.entry("/fhir/Organization?name=derby", "/fhir/Organization"),
        Map.entry("/fhir/Organization/RJF", "/fhir/Organization/{id}"),
        Map.entry("/fhir/metadata", "/fhir/metadata"),
        Map.entry("/review-items", "/review-items"),
        Map.entry("/reviews", "/reviews"),
        Map.entry("/reviews/nothing", "/reviews/{id}"),
        Map.entry("/changes?limit=5", "/changes"),
        Map.entry("/changes?after=x", "/changes"),
        Map.entry("/webhooks", "/webhooks"),
        Map.entry("/webhooks/nothing", "/webhooks/{id}"),
        Map.entry("/webhooks/" + NOBODY + "/state", "/webhooks/{id}/state"),
        Map.entry("/webhooks/" + NOBODY + "/dead-letters?limit=0", "/webhooks/{id}/dead-letters"),
        Map.entry("/audit", "/audit"));
  }
}
