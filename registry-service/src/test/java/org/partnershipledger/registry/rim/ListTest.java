package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.ASHFORD;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.Body.ROYAL_SURREY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Filters, orders, looks back, exports: three partnerships of which each is known. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_lists"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class ListTest {

  private static final ArticleFixture[] NEWS = {
    article("list-1")
        .on("2017-07-01")
        .by("=HYPERLINK(\"x\")")
        .says(
            arrangement(Form.ACQUISITION, Stage.OUTLINE_BUSINESS_CASE).between(DERBY, BURTON),
            target("2018-04-01")),
    article("list-2")
        .on("2018-07-02")
        .by("Burton Mail")
        .says(
            arrangement(Form.ACQUISITION, Stage.COMPLETED).between(DERBY, BURTON),
            completedOn("2018-07-01")),
    article("list-3")
        .on("2015-05-01")
        .by("Get Surrey")
        .says(
            arrangement(Form.MERGER, Stage.EXPLORING).between(ROYAL_SURREY, ASHFORD),
            arrangement(Form.MERGER, SideState.PAUSED).between(ROYAL_SURREY, ASHFORD)),
    article("list-4")
        .on("2016-05-01")
        .by("HSJ")
        .says(
            arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("LIS1", "LIS2"),
            target("2016-12-31")),
  };

  private static boolean isRead;

  @Inject Line line;

  @BeforeEach
  void read_once() {
    if (!isRead) {
      Arrays.stream(NEWS).forEach(line::read);
      isRead = true;
    }
  }

  private static List<String> titles(String query) {
    List<List<Map<String, Object>>> members =
        given().urlEncodingEnabled(false).get("/partnerships?" + query).path("items.members");
    return members.stream().map(m -> String.valueOf(m.getFirst().get("id"))).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "region=Midlands&member=RTG, RJF",
    "sideState=paused&member=RA2, RTK",
    "form=acquisition&stage=completed&member=RTG, RJF",
    "late=true&member=LIS1, LIS1",
    "late=true&validOn=2017-12-01&member=LIS1, LIS1",
    "late=true&member=RTG, RJF"
  })
  void filters_find_what_they_name(String query, String first) {
    assertThat(titles(query.replace(" ", "%20"))).containsExactly(first);
  }

  @Test
  void a_filter_that_nothing_meets_gives_an_empty_list() {
    assertThat(titles("region=Atlantis")).isEmpty();
    assertThat(titles("late=true&validOn=2016-06-01&member=LIS1")).isEmpty();
    assertThat(titles("late=true&member=RA2")).isEmpty();
  }

  @Test
  void the_most_put_off_come_first_where_that_is_asked() {
    assertThat(titles("sort=-slip&limit=1")).containsExactly("RJF");
  }

  @Test
  void orders_are_by_news_either_way_or_by_title() {
    List<String> newest = titles("limit=500");
    List<String> oldest = titles("sort=reportedOn&limit=500");

    assertThat(newest.indexOf("RJF")).isLessThan(newest.indexOf("RTK"));
    assertThat(oldest.indexOf("RJF")).isGreaterThan(oldest.indexOf("RTK"));
    assertThat(titles("sort=title&limit=500").indexOf("RTK"))
        .isLessThan(titles("sort=title&limit=500").indexOf("LIS1"));
  }

  @Test
  void every_order_is_paged_without_loss_or_repetition() {
    for (String sort : List.of("-reportedOn", "reportedOn", "title", "-slip")) {
      List<String> whole = titles("sort=" + sort + "&limit=500");
      List<String> paged = new ArrayList<>();
      String cursor = "";
      do {
        var page = given().queryParam("sort", sort).queryParam("limit", 1);
        var answer =
            (cursor.isEmpty() ? page : page.queryParam("cursor", cursor)).get("/partnerships");
        List<List<Map<String, Object>>> members = answer.path("items.members");
        members.forEach(m -> paged.add(String.valueOf(m.getFirst().get("id"))));
        cursor = answer.path("next") == null ? "" : answer.path("next");
      } while (!cursor.isEmpty());

      assertThat(paged).as(sort).isEqualTo(whole);
    }
  }

  @Test
  void quotes_are_searched_for_words() {
    assertThat(titles("q=words&limit=500")).contains("RJF", "RTK", "LIS1");
    assertThat(titles("q=nonsense")).isEmpty();
    assertThat(titles("q=words&validOn=2016-06-01")).contains("LIS1").doesNotContain("RJF");
  }

  @Test
  void a_list_as_of_a_day_shows_what_had_been_published_by_then_and_says_so() {
    given()
        .queryParam("validOn", "2018-01-01")
        .queryParam("member", "RTG")
        .get("/partnerships")
        .then()
        .body("validOn", equalTo("2018-01-01"))
        .body("items[0].validOn", equalTo("2018-01-01"))
        .body("items[0].stage", equalTo("outline-business-case"))
        .body("items[0].articles", contains("list-1"));
    given()
        .queryParam("validOn", "2017-06-30")
        .queryParam("member", "RTG")
        .get("/partnerships")
        .then()
        .body("items", empty());
  }

  @Test
  void a_list_as_known_before_anything_was_recorded_is_empty() {
    given()
        .queryParam("knownAt", "2020-01-01T00:00:00Z")
        .get("/partnerships")
        .then()
        .body("items", empty())
        .body("knownAt", equalTo("2020-01-01T00:00:00Z"));
  }

  @Test
  void silence_shows_as_dormancy_on_a_day_and_not_before() {
    assertThat(titles("sideState=dormant&validOn=2017-11-02&member=LIS1")).containsExactly("LIS1");
    assertThat(titles("sideState=dormant&validOn=2017-10-01&member=LIS1")).isEmpty();
  }

  @Test
  void the_next_page_stands_in_a_link_and_an_unchanged_list_is_not_sent_again() {
    var first = given().queryParam("limit", 1).get("/partnerships");

    assertThat(first.header("Link")).contains("cursor=").contains("rel=\"next\"");
    given()
        .header("If-None-Match", first.header("ETag"))
        .queryParam("limit", 1)
        .get("/partnerships")
        .then()
        .statusCode(304);
  }

  @Test
  void a_cursor_of_another_order_or_filter_is_refused() {
    String cursor = given().queryParam("limit", 1).get("/partnerships").path("next");

    given()
        .queryParam("sort", "title")
        .queryParam("cursor", cursor)
        .get("/partnerships")
        .then()
        .statusCode(400)
        .body("type", containsString("invalid-cursor"));
  }

  @Test
  void partnerships_go_out_as_csv_with_the_sentence_behind_each_stage() {
    var csv = given().queryParam("member", "RTG").get("/partnerships.csv");
    List<String> lines = csv.asString().lines().toList();

    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.contentType()).startsWith("text/csv");
    assertThat(csv.header("Link")).contains("/partnerships.schema.json");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).contains("slip_days").contains("evidence_quote");
    assertThat(lines.get(1)).contains("RJF RTG").contains(",91,").contains(",words,");
  }

  @Test
  void claims_go_out_as_csv_and_words_that_look_like_a_formula_are_harmless() {
    String csv = given().queryParam("article", "list-1").get("/claims.csv").asString();

    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"");
  }

  @Test
  void the_columns_are_described_in_the_order_of_the_file() {
    List<String> described = given().get("/claims.schema.json").path("fields.name");
    String header = given().get("/claims.csv").asString().lines().findFirst().orElseThrow();

    assertThat(List.of(header.split(","))).isEqualTo(described);
  }

  @Test
  void json_lines_carry_the_documents() {
    List<String> lines =
        given().queryParam("member", "RTG").get("/partnerships.jsonl").asString().lines().toList();

    assertThat(lines).hasSize(1);
    assertThat(JsonPath.from(lines.getFirst()).getString("stage")).isEqualTo("completed");
  }

  @Test
  void claims_are_listed_by_what_they_speak_of() {
    given()
        .queryParam("organisation", "RTG")
        .queryParam("kind", "milestone")
        .get("/claims")
        .then()
        .body("items", empty());
    given()
        .queryParam("organisation", "RTG")
        .queryParam("kind", "partnership")
        .queryParam("validOn", "2018-01-01")
        .get("/claims")
        .then()
        .body("items.article.articleId", contains("list-1"))
        .body("validOn", equalTo("2018-01-01"));
  }

  @Test
  void a_body_is_shown_under_the_name_of_the_day() {
    given()
        .queryParam("validOn", "2018-01-01")
        .get("/organisations/RTG")
        .then()
        .body("name", equalTo("Derby Teaching Hospitals NHS Foundation Trust"))
        .body("validOn", equalTo("2018-01-01"));
    given()
        .get("/organisations/RTG")
        .then()
        .body("name", equalTo("University Hospitals of Derby and Burton NHS Foundation Trust"))
        .body("predecessors", hasItem("RJF"))
        .body("validOn", nullValue());
  }

  @Test
  void a_name_means_what_it_meant_on_the_day() {
    given()
        .queryParam("name", "Somerset Partnership NHS Foundation Trust")
        .queryParam("validOn", "2018-03-23")
        .get("/organisations/resolutions")
        .then()
        .body("id", equalTo("RH5"))
        .body("resolution", equalTo("exact"));
    given()
        .queryParam("name", "The Moon Hospitals")
        .get("/organisations/resolutions")
        .then()
        .body("resolution", equalTo("unresolved"));
    given().get("/organisations/resolutions").then().statusCode(400);
  }

  @Test
  void a_body_is_read_as_a_fhir_organization_by_its_ods_code() {
    given()
        .get("/fhir/Organization/RJF")
        .then()
        .contentType(containsString("application/fhir+json"))
        .body("resourceType", equalTo("Organization"))
        .body("active", equalTo(false))
        .body("identifier[0].system", equalTo("https://fhir.nhs.uk/Id/ods-organization-code"))
        .body("identifier[0].value", equalTo("RJF"))
        .body("identifier[0].period.end", equalTo("2018-06-30"));
    given()
        .queryParam("identifier", "https://fhir.nhs.uk/Id/ods-organization-code|RTG")
        .get("/fhir/Organization")
        .then()
        .body("type", equalTo("searchset"))
        .body("total", equalTo(1))
        .body("entry[0].fullUrl", containsString("/fhir/Organization/RTG"))
        .body("entry[0].resource.id", equalTo("RTG"));
    given()
        .queryParam("identifier", "urn:other|RTG")
        .get("/fhir/Organization")
        .then()
        .statusCode(400);
    given()
        .get("/fhir/metadata")
        .then()
        .body("fhirVersion", equalTo("4.0.1"))
        .body("rest[0].resource[0].type", equalTo("Organization"));
  }

  @Test
  void the_current_documents_are_published_again_under_the_ids_that_they_had() {
    // Given
    String id = given().queryParam("member", "RTG").get("/partnerships").path("items[0].id");
    List<String> before = idsOnStateTopic(id);

    // When
    given().post("/republication").then().statusCode(202).body("partnerships", equalTo(3));
    line.awaitPublished();

    // Then
    List<String> after = idsOnStateTopic(id);
    assertThat(after).hasSize(before.size() + 1);
    assertThat(after.getLast()).isEqualTo(before.getLast());
  }

  private List<String> idsOnStateTopic(String partnershipId) {
    return line.records(Topic.PARTNERSHIP_STATE, partnershipId).stream()
        .map(sent -> Line.header(sent, "ce_id"))
        .toList();
  }
}
