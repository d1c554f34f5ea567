package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.sum;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.registry.rim.Line.header;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class IntakeTest {

  @Inject Line line;

  private static ArticleFixture merger(String id, String day, Stage stage, String... codes) {
    return article(id).on(day).by("HSJ").says(arrangement(Form.MERGER, stage).betweenCodes(codes));
  }

  @Test
  void a_reading_becomes_a_partnership_with_its_events_and_its_document() {
    // When
    line.read(
        article("in-1")
            .on("2017-05-05")
            .by("HSJ")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("IN1A", "IN1B"),
                target("2018-04-01")));

    // Then
    String id = line.partnershipOf("IN1A");
    String answered =
        given().get("/partnerships/" + id).then().statusCode(200).extract().asString();
    assertThat(line.events(id))
        .containsExactly(
            "partnership-identified",
            "claim-recorded",
            "claim-recorded",
            "form-changed",
            "stage-changed",
            "targets-changed",
            "sources-grouped");
    byte[] published = line.records(Topic.PARTNERSHIP_STATE, id).getLast().value();
    assertThat(EventJson.read(published, PartnershipState.class))
        .isEqualTo(
            EventJson.read(answered.getBytes(StandardCharsets.UTF_8), PartnershipState.class));
    assertThat(line.records(Topic.TRUST_STATE, "IN1A")).hasSize(1);
  }

  @Test
  void events_carry_where_they_come_from_and_when_it_was_so() {
    // When
    line.read(merger("meta-1", "2017-05-05", Stage.EXPLORING, "MET1", "MET2"));

    // Then
    var first = line.records(Topic.PARTNERSHIP_EVENTS, line.partnershipOf("MET1")).getFirst();
    assertThat(header(first, "ce_source")).isEqualTo("/registry-service");
    assertThat(header(first, "ce_time")).isEqualTo("2017-05-05T00:00:00Z");
    assertThat(header(first, "ce_correlationid")).isEqualTo("meta-1");
    assertThat(header(first, "ce_causationid"))
        .isEqualTo(
            Line.attributes(
                    EventType.ARTICLE_READ,
                    "meta-1",
                    EventJson.text(
                        merger("meta-1", "2017-05-05", Stage.EXPLORING, "MET1", "MET2").read()))
                .id());
  }

  @Test
  void the_sequence_over_all_topics_has_no_gap() {
    // When
    line.read(
        merger("seq-1", "2017-05-05", Stage.EXPLORING, "SEQ1", "SEQ2"),
        merger("seq-2", "2017-06-05", Stage.FULL_BUSINESS_CASE, "SEQ1", "SEQ2"));

    // Then
    List<Long> sequence =
        line.published().stream()
            .map(r -> Long.valueOf(header(r, "ce_sequence")))
            .sorted()
            .toList();
    assertThat(sequence).isEqualTo(LongStream.rangeClosed(1, sequence.size()).boxed().toList());
  }

  @Test
  void the_same_event_again_changes_nothing() {
    // Given
    ArticleFixture read = merger("dup-1", "2017-05-05", Stage.EXPLORING, "DUP1", "DUP2");
    line.read(read);
    String id = line.partnershipOf("DUP1");
    int events = line.events(id).size();

    // When
    line.read(read, read, read);

    // Then
    assertThat(line.events(id)).hasSize(events);
    given().get("/partnerships/" + id).then().body("version", equalTo(1));
    given().get("/articles/dup-1").then().body("readings", hasSize(1));
  }

  @Test
  void a_reading_that_does_not_win_is_recorded_and_changes_nothing() {
    // Given
    line.read(
        merger("old-1", "2017-05-05", Stage.FULL_BUSINESS_CASE, "OLD1", "OLD2").readBy("reader-2"));
    String id = line.partnershipOf("OLD1");

    // When
    line.read(merger("old-1", "2017-05-05", Stage.EXPLORING, "OLD1", "OLD2").readBy("reader-1"));

    // Then
    given()
        .get("/partnerships/" + id)
        .then()
        .body("version", equalTo(1))
        .body("stage", equalTo("full-business-case"));
    given().get("/articles/old-1").then().body("readings", hasSize(2));
  }

  @Test
  void a_better_reading_replaces_the_claims_and_keeps_the_id() {
    // Given
    line.read(merger("new-1", "2017-05-05", Stage.EXPLORING, "NEW1", "NEW2"));
    String id = line.partnershipOf("NEW1");

    // When
    line.read(
        article("new-1")
            .on("2017-05-05")
            .readBy("reader-2")
            .says(
                arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE)
                    .betweenCodes("NEW1", "NEW2", "NEW3"),
                saving(23_000_000)));

    // Then
    assertThat(line.partnershipOf("NEW3")).isEqualTo(id);
    given()
        .get("/partnerships/" + id)
        .then()
        .body("stage", equalTo("outline-business-case"))
        .body("members.code", contains("NEW1", "NEW2", "NEW3"))
        .body("claims", equalTo(2));
  }

  @Test
  void a_reading_in_parts_applies_when_it_is_complete() {
    // Given
    ArticleFixture parts =
        article("part-1")
            .on("2017-05-05")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("PRT1", "PRT2"),
                saving(1_000_000));
    line.read(List.of(parts.part(2, 2)));
    given().queryParam("member", "PRT1").get("/partnerships").then().body("items", empty());

    // When
    line.read(List.of(parts.part(1, 2)));

    // Then
    given().get("/partnerships/" + line.partnershipOf("PRT1")).then().body("claims", equalTo(2));
  }

  @Test
  void a_retraction_withdraws_the_claims_and_keeps_the_record() {
    // Given
    line.read(
        merger("ret-1", "2017-05-05", Stage.EXPLORING, "RET1", "RET2"),
        merger("ret-2", "2017-06-05", Stage.FULL_BUSINESS_CASE, "RET1", "RET2"));
    String id = line.partnershipOf("RET1");

    // When
    line.retract("ret-2", "2026-11-20T00:00:00Z");

    // Then
    given()
        .get("/partnerships/" + id)
        .then()
        .body("stage", equalTo("exploring"))
        .body("articles", contains("ret-1"));
    assertThat(line.events(id)).contains("claim-withdrawn").endsWith("sources-grouped");
    given()
        .get("/articles/ret-2")
        .then()
        .body("retracted", equalTo(true))
        .body("claims", empty())
        .body("readings.kind", contains("read", "retracted"));
    given().get("/claims/ret-2-c0").then().statusCode(404);
  }

  @Test
  void a_partnership_whose_only_article_is_taken_back_is_gone_and_returns_with_it() {
    // Given
    line.read(merger("gone-1", "2017-05-05", Stage.EXPLORING, "GON1", "GON2"));
    String id = line.partnershipOf("GON1");

    // When
    line.retract("gone-1", "2026-11-20T00:00:00Z");

    // Then
    given().get("/partnerships/" + id).then().statusCode(404);
    assertThat(line.records(Topic.PARTNERSHIP_STATE, id).getLast().value()).isNull();
    given().get("/organisations/GON1").then().statusCode(404);

    // When
    line.read(
        merger("gone-1", "2017-05-05", Stage.EXPLORING, "GON1", "GON2")
            .submittedAt("2026-11-21T00:00:00Z"));

    // Then
    assertThat(line.partnershipOf("GON1")).isEqualTo(id);
  }

  @Test
  void two_that_turn_out_to_be_one_are_joined_and_the_younger_leads_to_the_older() {
    // Given
    line.read(merger("join-1", "2017-05-05", Stage.EXPLORING, "JOI1", "JOI2", "JOI3"));
    String older = line.partnershipOf("JOI3");
    line.read(merger("join-2", "2019-06-05", Stage.FULL_BUSINESS_CASE, "JOI1", "JOI2"));
    List<String> both = given().queryParam("member", "JOI1").get("/partnerships").path("items.id");
    String younger = both.stream().filter(id -> !id.equals(older)).findFirst().orElseThrow();

    // When
    line.read(merger("join-3", "2018-04-05", Stage.EXPLORING, "JOI1", "JOI2"));

    // Then
    assertThat(line.partnershipOf("JOI1")).isEqualTo(older);
    given()
        .redirects()
        .follow(false)
        .queryParam("limit", 5)
        .get("/partnerships/" + younger + "/claims")
        .then()
        .statusCode(308)
        .header("Location", endsWith("/partnerships/" + older + "/claims?limit=5"));
    assertThat(line.events(younger)).endsWith("partnership-merged");
    assertThat(line.records(Topic.PARTNERSHIP_STATE, younger).getLast().value()).isNull();
    given()
        .get("/partnerships/" + older)
        .then()
        .body("articles", contains("join-1", "join-3", "join-2"));
  }

  @Test
  void another_article_about_one_of_two_partnerships_leaves_the_other_alone() {
    // Given
    line.read(
        article("two-1")
            .on("2018-06-05")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("TWO1", "TWO2").of("p1"),
                arrangement(Form.GROUP, Stage.AGREED).betweenCodes("TWO3", "TWO4").of("p2")));
    String group = line.partnershipOf("TWO3");
    List<String> events = line.events(group);

    // When
    line.read(merger("two-2", "2018-07-05", Stage.ASSURANCE, "TWO1", "TWO2"));

    // Then
    assertThat(line.partnershipOf("TWO3")).isEqualTo(group);
    assertThat(line.events(group)).isEqualTo(events);
    given()
        .get("/partnerships/" + line.partnershipOf("TWO1"))
        .then()
        .body("articles", contains("two-1", "two-2"));
  }

  @Test
  void what_cannot_be_read_goes_to_the_dead_letters_with_a_reason_and_the_stream_goes_on() {
    // Given
    Map<String, String> headers = Line.attributes(EventType.ARTICLE_READ, "bad-1", "bad").headers();
    byte[] malformed = "{\"article\":{\"articleId\":\"bad-1\"}}".getBytes(StandardCharsets.UTF_8);

    // When
    line.write("bad-1", malformed, headers);
    line.write("bad-1", "not json".getBytes(StandardCharsets.UTF_8), headers);
    line.read(merger("good-1", "2017-05-05", Stage.EXPLORING, "GOO1", "GOO2"));

    // Then
    await().atMost(Duration.ofSeconds(30)).until(() -> line.deadLetters().size() >= 2);
    assertThat(line.deadLetters())
        .extracting(r -> new String(r.value(), StandardCharsets.UTF_8))
        .contains(new String(malformed, StandardCharsets.UTF_8), "not json");
    given().get("/audit").then().body("rejected", equalTo(2)).body("pending", equalTo(0));
    assertThat(line.partnershipOf("GOO1")).isNotEmpty();
  }

  @Test
  void an_event_of_a_type_that_is_not_known_is_passed_over() {
    // Given
    Map<String, String> headers =
        new java.util.HashMap<>(Line.attributes(EventType.ARTICLE_READ, "odd-1", "odd").headers());
    headers.put("ce_type", "org.partnershipledger.article-praised.v1");

    // When
    line.write("odd-1", "{}".getBytes(StandardCharsets.UTF_8), headers);
    line.read(merger("odd-2", "2017-05-05", Stage.EXPLORING, "ODD1", "ODD2"));

    // Then
    given().get("/articles/odd-1").then().statusCode(404);
    assertThat(line.partnershipOf("ODD1")).isNotEmpty();
  }

  @Test
  void what_is_reported_of_a_body_is_shown_with_it() {
    // When
    line.read(
        article("sum-1")
            .on("2018-10-01")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes("SUM1", "SUM2"),
                sum(FinanceMeasure.TURNOVER, 480_000_000).aboutCode("SUM1")));

    // Then
    given()
        .get("/organisations/SUM1")
        .then()
        .body("name", equalTo("Trust SUM1"))
        .body("finances.finance.measure", contains("turnover"))
        .body("partnerships", contains(line.partnershipOf("SUM1")));
  }

  @Test
  void an_attempt_that_failed_stays_and_a_later_one_is_another_partnership() {
    // When
    line.read(
        article("try-1")
            .on("2013-10-17")
            .says(arrangement(Form.MERGER, SideState.BLOCKED).betweenCodes("TRY1", "TRY2")),
        merger("try-2", "2018-06-01", Stage.EXPLORING, "TRY1", "TRY2"));

    // Then
    given()
        .queryParam("member", "TRY1")
        .get("/partnerships")
        .then()
        .body("items", hasSize(2))
        .body("items.sideState", contains(null, "blocked"))
        .body("items[0].title", containsString("TRY1"));
  }
}
