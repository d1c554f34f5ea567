package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class ApiTest {

  @Inject Line line;

  private static void isProblem(ValidatableResponse response, int status, String slug) {
    response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", containsString(slug))
        .body("status", equalTo(status));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/partnerships?colour=red",
        "/partnerships/x?colour=red",
        "/partnerships/x/claims?colour=red",
        "/organisations?colour=red",
        "/organisations/RTG?colour=red",
        "/claims/x?colour=red",
        "/articles/x?colour=red",
        "/audit?colour=red"
      })
  void an_unknown_parameter_is_refused_by_name(String path) {
    ValidatableResponse response = given().get(path).then();

    isProblem(response, 400, "unknown-parameter");
    response.body("detail", containsString("colour"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/partnerships/nobody",
        "/partnerships/nobody/claims",
        "/partnerships/nobody?validOn=2019-10-01",
        "/organisations/NOBODY",
        "/claims/nothing",
        "/articles/nothing",
        "/claims/%00"
      })
  void an_unknown_id_is_not_found(String path) {
    isProblem(given().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-a-cursor", "%%%", "cGFydG5lcnNoaXBz"})
  void a_malformed_cursor_is_refused(String cursor) {
    isProblem(
        given().queryParam("cursor", cursor).get("/partnerships").then(), 400, "invalid-cursor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/partnerships?limit=0",
        "/partnerships?limit=501",
        "/partnerships?form=marriage",
        "/partnerships?stage=engaged",
        "/partnerships/x?validOn=yesterday",
        "/partnerships/x?knownAt=2019",
        "/partnerships?validOn=-0400-01-01",
        "/partnerships?knownAt=-200000-01-01T00:00:00Z",
        "/partnerships?q=%00"
      })
  void a_value_that_is_not_allowed_is_refused(String path) {
    isProblem(given().urlEncodingEnabled(false).get(path).then(), 400, "invalid-parameter");
  }

  @Test
  void a_list_is_paged_through_without_loss_or_repetition() {
    // Given
    for (int i = 1; i <= 7; i++) {
      line.read(
          article("page-" + i)
              .on("2017-05-0" + (1 + i / 2))
              .says(arrangement(Form.GROUP, Stage.OPERATING).betweenCodes("PAGE", "PAG" + i)));
    }

    // When
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var request = given().queryParam("member", "PAGE").queryParam("limit", 3);
      var page =
          cursor == null
              ? request.get("/partnerships")
              : request.queryParam("cursor", cursor).get("/partnerships");
      seen.addAll(page.then().statusCode(200).extract().path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);

    // Then
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void a_cursor_does_not_serve_another_filter() {
    // Given
    line.read(
        article("cur-1")
            .on("2017-05-05")
            .says(arrangement(Form.GROUP, Stage.AGREED).betweenCodes("CUR0", "CUR1")),
        article("cur-2")
            .on("2017-05-06")
            .says(arrangement(Form.GROUP, Stage.AGREED).betweenCodes("CUR0", "CUR2")));
    String cursor =
        given()
            .queryParam("member", "CUR0")
            .queryParam("limit", 1)
            .get("/partnerships")
            .path("next");

    // Then
    isProblem(
        given()
            .queryParam("cursor", cursor)
            .queryParam("form", "group")
            .get("/partnerships")
            .then(),
        400,
        "invalid-cursor");
  }

  @Test
  void partnerships_are_found_by_member_form_and_stage() {
    // Given
    line.read(
        article("flt-1")
            .on("2017-05-05")
            .says(arrangement(Form.JOINT_VENTURE, Stage.AGREED).betweenCodes("FLT1", "FLT2")),
        article("flt-2")
            .on("2017-05-06")
            .says(arrangement(Form.JOINT_VENTURE, Stage.OPERATING).betweenCodes("FLT1", "FLT3")));

    // Then
    given()
        .queryParam("member", "FLT1")
        .queryParam("form", "joint-venture")
        .queryParam("stage", "operating")
        .get("/partnerships")
        .then()
        .body("items", hasSize(1))
        .body("items[0].members.code", contains("FLT1", "FLT3"))
        .body("next", nullValue());
  }

  @Test
  void an_unchanged_document_is_not_sent_again() {
    // Given
    line.read(
        article("tag-1")
            .on("2017-05-05")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("TAG1", "TAG2")));
    String id = line.partnershipOf("TAG1");
    String tag = given().get("/partnerships/" + id).then().extract().header("ETag");

    // Then
    assertThat(tag).isEqualTo("\"1\"");
    given().header("If-None-Match", tag).get("/partnerships/" + id).then().statusCode(304);

    // When
    line.read(
        article("tag-2")
            .on("2017-06-05")
            .says(arrangement(Form.MERGER, Stage.ASSURANCE).betweenCodes("TAG1", "TAG2")));

    // Then
    given()
        .header("If-None-Match", tag)
        .get("/partnerships/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
  }

  @Test
  void a_partnership_is_shown_as_it_was_on_a_day_and_as_was_known_then() {
    // Given
    line.read(
        article("asof-1")
            .on("2018-03-23")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("ASO1", "ASO2")));
    String id = line.partnershipOf("ASO1");
    Instant before = recordedAt("asof-1");
    line.read(
        article("asof-2")
            .on("2019-09-20")
            .says(arrangement(Form.MERGER, Stage.FULL_BUSINESS_CASE).betweenCodes("ASO1", "ASO2")));

    // Then
    given()
        .queryParam("validOn", "2019-01-01")
        .get("/partnerships/" + id)
        .then()
        .body("stage", equalTo("exploring"))
        .body("validOn", equalTo("2019-01-01"))
        .body("articles", contains("asof-1"));
    given()
        .queryParam("knownAt", before.toString())
        .get("/partnerships/" + id)
        .then()
        .body("stage", equalTo("exploring"))
        .body("knownAt", equalTo(before.toString()));
    given()
        .queryParam("validOn", "2019-12-31")
        .get("/partnerships/" + id)
        .then()
        .body("stage", equalTo("full-business-case"));
    given().queryParam("validOn", "2018-03-22").get("/partnerships/" + id).then().statusCode(404);
    given()
        .queryParam("knownAt", "2020-01-01T00:00:00Z")
        .get("/partnerships/" + id)
        .then()
        .statusCode(404);
  }

  private static Instant recordedAt(String articleId) {
    String moment = given().get("/articles/" + articleId).path("readings[0].recordedAt");
    return Instant.parse(moment);
  }

  @Test
  void a_claim_is_shown_with_its_words_its_article_the_notice_and_its_history() {
    // Given
    line.read(
        article("clm-1")
            .on("2018-03-23")
            .by("HSJ")
            .noting("re-reported sample")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("CLM1", "CLM2"),
                saving(1_000_000)));
    String id = line.partnershipOf("CLM1");

    // Then
    given()
        .get("/claims/clm-1-c1")
        .then()
        .body("claim.evidence.quote", contains("words"))
        .body("claim.arguments.amount.upperPence", equalTo(100_000_000))
        .body("article.publisher", equalTo("HSJ"))
        .body("notice", equalTo("re-reported sample"))
        .body("partnershipId", equalTo(id))
        .body("history.entry", contains("recorded"));
    given()
        .get("/partnerships/" + id + "/claims")
        .then()
        .body("items.claim.id", contains("clm-1-c0", "clm-1-c1"))
        .body("items.notice", contains("re-reported sample", "re-reported sample"));
    given().get("/partnerships/" + id).then().body("notices", contains("re-reported sample"));
    given().get("/articles/clm-1").then().body("notice", equalTo("re-reported sample"));
  }

  @Test
  void the_claims_of_a_partnership_are_paged_by_publication() {
    // Given
    line.read(
        article("clp-2")
            .undated()
            .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("CLP1", "CLP2")),
        article("clp-1")
            .on("2018-03-23")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("CLP1", "CLP2"),
                saving(1_000_000)));
    String path = "/partnerships/" + line.partnershipOf("CLP1") + "/claims";

    // When
    var first = given().queryParam("limit", 2).get(path);

    // Then
    first.then().body("items.claim.id", contains("clp-1-c0", "clp-1-c1"));
    given()
        .queryParam("limit", 2)
        .queryParam("cursor", first.<String>path("next"))
        .get(path)
        .then()
        .body("items.claim.id", contains("clp-2-c0"))
        .body("next", nullValue());
  }

  @Test
  void the_register_is_there_before_anything_is_reported() {
    given()
        .get("/organisations/RQQ")
        .then()
        .body("name", equalTo("Hinchingbrooke Health Care NHS Trust"))
        .body("closed", equalTo("2017-03-31"))
        .body("successors", hasItem("RGN"));
    given()
        .queryParam("name", "somerset partnership")
        .get("/organisations")
        .then()
        .body("items.id", hasItem("RH5"));
  }

  @Test
  void health_is_answered() {
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void no_query_of_intake_or_api_reads_a_table_from_end_to_end() throws SQLException {
    // Given
    line.read(
        article("plan-1")
            .on("2018-03-23")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("PLA1", "PLA2")));
    String id = line.partnershipOf("PLA1");
    long before = line.fullScans();

    // When
    line.read(
        article("plan-2")
            .on("2018-04-23")
            .says(arrangement(Form.MERGER, Stage.ASSURANCE).betweenCodes("PLA1", "PLA2")));
    line.retract("plan-2", "2026-11-20T00:00:00Z");
    for (String path :
        List.of(
            "/partnerships",
            "/partnerships?form=merger",
            "/partnerships?stage=exploring",
            "/partnerships?member=PLA1&form=merger",
            "/partnerships/" + id,
            "/partnerships/" + id + "?validOn=2019-01-01",
            "/partnerships/" + id + "/claims",
            "/partnerships/" + id + "/claims?validOn=2019-01-01",
            "/partnerships?sort=title",
            "/partnerships?sort=-slip",
            "/partnerships?sort=reportedOn",
            "/partnerships?late=true&region=Midlands&sector=acute&sideState=paused",
            "/partnerships?q=words",
            "/partnerships?validOn=2019-01-01",
            "/partnerships?validOn=2019-01-01&knownAt=2026-01-01T00:00:00Z&q=words&member=PLA1",
            "/partnerships?validOn=2019-01-01&form=merger&stage=exploring&sort=title",
            "/partnerships.csv",
            "/claims",
            "/claims?organisation=PLA1&kind=partnership",
            "/claims?article=plan-1&validOn=2019-01-01",
            "/claims?q=words",
            "/organisations?validOn=2019-01-01&limit=2",
            "/organisations/PLA1?validOn=2019-01-01",
            "/fhir/Organization?identifier=RTG",
            "/organisations",
            "/organisations/PLA1",
            "/claims/plan-1-c0",
            "/articles/plan-1",
            "/audit")) {
      given().urlEncodingEnabled(false).get(path).then().statusCode(200);
    }

    // Then
    assertThat(line.fullScans() - before).isZero();
  }
}
