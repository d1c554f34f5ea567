package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.LedgerTopic.drained;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Refused.problem;
import static org.partnershipledger.analytics.Reports.aiming;
import static org.partnershipledger.analytics.Reports.target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Lists, history and sources of figures, and the rates, over HTTP. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class FiguresHttpTest {
  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    Founding.areInTheLedger();
  }

  @Test
  void a_league_has_the_highest_first_and_what_is_missing_last() {
    JsonPath league = given().get("/figures?metric=M2&order=highest").then().extract().jsonPath();

    assertThat(league.getString("figures[0].figure.scope")).isEqualTo("national");
    assertThat(league.getDouble("figures[0].figure.value")).isEqualTo(20);
    assertThat(league.getList("figures.figure.metric")).containsOnly("M2");
    assertThat(league.getString("figures[-1].figure.nullReason")).isNotNull();
  }

  @Test
  void the_figures_of_a_partnership_come_as_csv_and_as_lines_too() {
    given()
        .accept("text/csv")
        .get("/figures?partnership=somerset&metric=M5&subject=net")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("figure_id,scope,title,metric"))
        .body(containsString("NO_COST"));
    String lines = given().accept("application/jsonl").get("/figures?metric=M9").asString();
    assertThat(lines.lines()).isNotEmpty().allMatch(l -> l.startsWith("{") && l.endsWith("}"));
  }

  @Test
  void the_same_table_comes_as_a_workbook(@TempDir Path folder) throws IOException {
    byte[] workbook =
        given()
            .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .get("/figures?partnership=somerset&metric=M2")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    assertThat(sheet(Files.write(folder.resolve("figures.xlsx"), workbook)))
        .contains("2.083333")
        .contains("<row");
  }

  private static String sheet(Path workbook) throws IOException {
    try (ZipFile files = new ZipFile(workbook.toFile());
        InputStream sheet = files.getInputStream(files.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_derivation_leads_from_the_figure_to_the_sentence_and_its_article() {
    // Given
    String id = id("somerset", "M2");

    // When
    JsonPath derivation =
        given().get("/figures/" + id + "/derivation").then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(derivation.getString("figure.id")).isEqualTo(id);
    assertThat(derivation.getList("claims.id")).containsExactly("s-480", "s-50");
    assertThat(derivation.getList("claims[0].evidence.quote")).isNotEmpty();
    assertThat(derivation.getString("claims[0].article.title")).isEqualTo("Title of 003");
    assertThat(derivation.getList("unknownClaims")).isEmpty();
  }

  @Test
  void a_series_tells_every_value_with_the_article_that_changed_it() {
    // Given a saving of 3, and later one of 4
    Partnership first =
        holding(
            named("series", "RAA", "RBB"),
            saving("three", Articles.press("article-1", "2018-10-01"))
                .million("3")
                .basis(Basis.ANNUAL)
                .done());
    LedgerTopic.send(LedgerTopic.eventsOf(first));
    drained();
    RecordedClaim later =
        saving("four", Articles.press("later", "2019-10-01"))
            .million("4")
            .basis(Basis.ANNUAL)
            .done();

    // When
    LedgerTopic.send(
        new LedgerEvent.ClaimRecorded(
            "series", later.recorded(), later.article(), later.position()));
    drained();

    // Then
    JsonPath series =
        given().get("/figures/" + id("series", "HEADLINE") + "/series").then().extract().jsonPath();
    List<Float> values = series.getList("series.figure.value");
    assertThat(values).endsWith(3000000f, 4000000f);
    assertThat(series.getString("series[-1].article.id")).isEqualTo("article-1");
    assertThat(series.getString("series[-1].article.title")).isEqualTo("Title of article-1");
    String before = series.getString("series[-2].recordedAt");
    assertThat(
            given()
                .queryParam("partnership", "series")
                .queryParam("metric", "HEADLINE")
                .queryParam("knownAt", before)
                .get("/figures")
                .jsonPath()
                .getDouble("figures[0].figure.value"))
        .isEqualTo(3000000);
  }

  @Test
  void the_figures_of_a_day_rest_on_what_had_been_published_by_then() {
    // Given a saving of 3, a year later one of 4
    LedgerTopic.send(
        LedgerTopic.eventsOf(
            holding(
                named("dated", "RAA", "RBB"),
                saving("d3", Articles.press("d-1", "2018-10-01"))
                    .million("3")
                    .basis(Basis.ANNUAL)
                    .done(),
                saving("d4", Articles.press("d-2", "2019-10-01"))
                    .million("4")
                    .basis(Basis.ANNUAL)
                    .done())));
    drained();

    // Then
    assertThat(headlineOn("2018-09-30")).isEmpty();
    assertThat(headlineOn("2018-10-01")).containsExactly(3000000f);
    assertThat(headlineOn("2019-10-01")).containsExactly(4000000f);
    given()
        .get("/partnerships/dated/figures?validOn=2018-10-01")
        .then()
        .body("validOn", equalTo("2018-10-01"));
    problem("/partnerships/dated/figures?validOn=soon", 400, "validOn");
  }

  private static List<Float> headlineOn(String day) {
    return given()
        .queryParam("validOn", day)
        .get("/partnerships/dated/figures")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("figures.findAll { it.metric == 'HEADLINE' }.value");
  }

  @Test
  void a_list_that_is_cut_says_so() {
    assertThat(given().get("/figures?metric=M9&limit=1").jsonPath().getBoolean("more")).isTrue();
    assertThat(given().get("/figures?metric=M9").jsonPath().getBoolean("more")).isFalse();
    assertThat(given().accept("application/jsonl").get("/figures?metric=M9&limit=1").asString())
        .hasLineCount(1);
  }

  @Test
  void the_rates_over_all_partnerships_tell_their_n_and_say_why_one_is_missing() {
    // Given one promise kept and one kept late, of two partnerships
    LedgerTopic.send(LedgerTopic.eventsOf(promising("kept-late", "2020-04-01")));
    LedgerTopic.send(LedgerTopic.eventsOf(promising("kept", "2019-09-01")));
    drained();

    // When
    JsonPath rates = given().get("/rates").then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(rates.getList("rates.metric")).containsExactly("M12", "M17", "M18", "M22", "M23");
    assertThat(rates.getDouble("rates.find { it.metric == 'M18' }.value")).isEqualTo(0.5);
    assertThat(rates.getString("rates.find { it.metric == 'M18' }.inputs[1].value")).isEqualTo("2");
    assertThat(rates.getString("rates.find { it.metric == 'M23' }.nullReason"))
        .isEqualTo("NO_COST");

    // Then what they count is what the partnerships' own figures name, now and as known now
    List<String> speakers =
        given()
            .get("/figures?metric=M12&limit=500")
            .jsonPath()
            .getList("figures.findAll { it.subject == '' }.figure.inputs.value.flatten()");
    for (String asKnown : List.of("", "?knownAt=" + Instant.now())) {
      JsonPath told = given().get("/rates" + asKnown).jsonPath();
      assertThat(told.getDouble("rates.find { it.metric == 'M18' }.value")).isEqualTo(0.5);
      assertThat(told.getList("rates.find { it.metric == 'M12' }.inputs.value"))
          .containsExactly(
              Long.toString(speakers.stream().filter("party"::equals).count()),
              Integer.toString(speakers.size()));
    }
    assertThat(
            given()
                .get("/rates?knownAt=2000-01-01T00:00:00Z")
                .jsonPath()
                .getString("rates.find { it.metric == 'M18' }.nullReason"))
        .isEqualTo("NO_COMMITMENT");
  }

  private static Partnership promising(String id, String done) {
    return completed(
        aiming(
            holding(
                named(id, "RAA", "RBB"),
                saving(id + "-s", Articles.press(id, "2018-10-01")).million("1").done()),
            target(
                MilestoneKind.COMPLETION,
                "2018-10-01",
                "2019-09-01",
                "2019-09-30",
                TargetEffect.FIRST)),
        done);
  }

  @Test
  void what_is_not_known_is_a_problem_that_names_it() {
    problem("/figures?metric=M99", 400, "metric");
    problem("/figures?order=best", 400, "order");
    problem("/figures?knownAt=yesterday", 400, "knownAt");
    problem("/figures?limit=0", 400, "limit");
    problem("/rates?knownAt=yesterday", 400, "knownAt");
    given().get("/figures/nothing/series").then().statusCode(404);
    given()
        .get("/figures/nothing/derivation")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo("no figure has the id nothing"));
  }

  private static String id(String partnership, String metric) {
    return given()
        .get("/figures?partnership=" + partnership + "&metric=" + metric)
        .jsonPath()
        .getString("figures[0].figure.id");
  }
}
