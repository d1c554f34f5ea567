package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.LedgerTopic.audit;
import static org.partnershipledger.analytics.LedgerTopic.drained;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Events of the ledger in, overview, totals and metric topics out, on real parts. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class LedgerServiceTest {
  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    Founding.areInTheLedger();
  }

  @Test
  void the_overview_shows_the_founding_savings_each_on_its_own_basis() {
    JsonPath overview = overview();

    assertThat(partnership(overview, "somerset", "headlineSaving.amount")).hasToString("50000000");
    assertThat(partnership(overview, "somerset", "headlineSaving.annualAverage"))
        .hasToString("10000000.00");
    assertThat(partnership(overview, "somerset", "headlineSaving.percentOfTurnover"))
        .hasToString("2.08");
    assertThat(partnership(overview, "cumbria", "realisedSaving.amount")).hasToString("18000000");
    assertThat(partnership(overview, "cumbria", "savings[0].annualAverage")).isNull();
    assertThat(partnership(overview, "cumbria", "savings[0].nullReason")).isEqualTo("NO_PERIOD");
    assertThat(partnership(overview, "national", "savings[0].derived")).isEqualTo(true);
    assertThat(partnership(overview, "national", "savings[0].amount")).hasToString("136000000");
    assertThat(partnership(overview, "national", "savings[0].percent")).hasToString("20");
    assertThat(partnership(overview, "plymouth", "headlineSaving")).isNull();
    assertThat(partnership(overview, "plymouth", "headlineNullReason")).isEqualTo("NO_CLAIM");
  }

  @Test
  void the_overview_has_every_name_of_its_published_shape_even_where_it_is_null() {
    Map<String, Object> row = overview().getMap("partnerships.find { it.id == 'cumbria' }");

    assertThat(row)
        .containsKeys(
            "id",
            "members",
            "unresolvedMembers",
            "form",
            "stage",
            "arrangements",
            "targets",
            "completedOn",
            "legalEvent",
            "headlineSaving",
            "savings",
            "articles",
            "independentSources");
    assertThat(overview().getMap("partnerships.find { it.id == 'cumbria' }.savings[0]"))
        .containsKeys(
            "claimId",
            "amount",
            "percent",
            "of",
            "basis",
            "kind",
            "years",
            "annualAverage",
            "percentOfTurnover",
            "derived",
            "nullReason",
            "quote",
            "article",
            "status");
    assertThat(overview().getMap("partnerships.find { it.id == 'cumbria' }.targets"))
        .containsKeys("first", "latest", "slipDays");
  }

  @Test
  void totals_of_the_founding_articles_are_one_per_basis_and_never_a_sum_across() {
    List<Map<String, Object>> totals = overview().getList("totals");

    assertThat(totals)
        .extracting(t -> t.get("class") + " " + t.get("kind") + " " + t.get("basis"))
        .contains(
            "provider planned annual-average",
            "provider realised cumulative-to-date",
            "national planned annual-derived");
    assertThat(amount(totals, "national", "annual-derived")).isEqualByComparingTo("136000000");
    assertThat(amount(totals, "provider", "cumulative-to-date")).isEqualByComparingTo("18000000");
    assertThat(totals)
        .extracting(t -> String.valueOf(t.get("amount")))
        .doesNotContain("146000000.00", "164000000.00", "204000000.00", "28000000.00");
    given()
        .get("/totals?class=national&kind=planned")
        .then()
        .statusCode(200)
        .body("totals.size()", Matchers.equalTo(1));
  }

  @Test
  void every_figure_is_on_its_topic_with_inputs_method_and_number() {
    Map<String, IncomingEvent> savings = latest(Topic.SAVINGS_METRICS);
    Map<String, IncomingEvent> progress = latest(Topic.PROGRESS_METRICS);

    Figure average = figure(savings, "somerset/M1/s-50");
    assertThat(average.value().orElseThrow()).isEqualByComparingTo("10000000");
    assertThat(average.unit()).isEqualTo("GBP/year");
    assertThat(average.inputs())
        .containsExactly(
            new Figure.Input("amount", "50000000", Optional.of("s-50")),
            new Figure.Input("years", "5", Optional.of("s-50")));
    assertThat(figure(savings, "cumbria/M1/c-18").nullReason()).contains("NO_PERIOD");
    assertThat(figure(savings, "total:national/planned/annual-derived/M10").derived()).isTrue();
    assertThat(figure(progress, "somerset/M15/slip").nullReason()).contains("NO_TARGET");
    IncomingEvent event = savings.get("somerset/M1/s-50");
    assertThat(event.attributes().type()).isEqualTo(EventType.SAVINGS_METRIC.wireName());
    assertThat(event.attributes().sequence()).isPresent();
    assertThat(event.attributes().time()).as("the article is undated").isEmpty();
  }

  @Test
  void sending_every_event_again_changes_nothing() {
    // Given
    List<LedgerTopic.Sent> events =
        LedgerTopic.eventsOf(
            holding(
                named("replayed", "RTG", "RJF"),
                saving("r-1", Articles.press("r", "2018-01-26")).million("23").done()));
    LedgerTopic.send(events);
    drained();
    String before = given().get("/overview").asString();
    String tag = given().get("/overview").header("ETag");
    int published = EmbeddedBroker.read(EmbeddedBroker.shared(), Topic.SAVINGS_METRICS).size();

    // When they come again, and as other events with the same numbers, in another order
    LedgerTopic.send(events);
    List<LedgerTopic.Sent> others =
        new ArrayList<>(events.stream().map(e -> e.withId("other-" + e.id())).toList());
    Collections.shuffle(others, new Random(7));
    LedgerTopic.send(others);
    drained();

    // Then
    assertThat(given().get("/overview").asString()).isEqualTo(before);
    assertThat(given().get("/overview").header("ETag")).isEqualTo(tag);
    assertThat(EmbeddedBroker.read(EmbeddedBroker.shared(), Topic.SAVINGS_METRICS))
        .hasSize(published);
    given().header("If-None-Match", tag).get("/overview").then().statusCode(304);
  }

  @Test
  void a_rejected_claim_counts_no_more_until_the_verdict_is_undone() {
    // Given
    Partnership partnership =
        holding(
            named("reviewed", "RGN", "RQQ"),
            saving("v-9", Articles.press("v", "2016-05-18"))
                .million("9")
                .basis(Basis.ANNUAL)
                .done(),
            saving("v-7", Articles.press("v", "2016-05-18")).million("7").done());
    LedgerTopic.send(LedgerTopic.eventsOf(partnership));

    // When
    LedgerTopic.send(verdict("reviewed", "v-9", ReviewVerdict.REJECTED));
    drained();

    // Then
    assertThat(partnership(overview(), "reviewed", "headlineSaving.claimId")).isEqualTo("v-7");

    // And when
    LedgerTopic.send(verdict("reviewed", "v-9", ReviewVerdict.UNDONE));
    drained();

    // Then
    assertThat(partnership(overview(), "reviewed", "headlineSaving.claimId")).isEqualTo("v-9");
  }

  @Test
  void withdrawing_an_article_equals_never_having_had_it() {
    // Given
    Partnership partnership =
        holding(
            named("withdrawn", "RA2", "RTK"),
            saving("w-1", Articles.press("w", "2016-05-05")).million("10").done());
    LedgerTopic.send(LedgerTopic.eventsOf(partnership));
    drained();
    String before = given().get("/overview").asString();

    // When a claim comes and goes
    var extra =
        saving("w-2", Articles.press("x", "2016-05-06")).million("4").basis(Basis.ONE_OFF).done();
    LedgerTopic.send(
        new LedgerEvent.ClaimRecorded(
            "withdrawn", extra.recorded(), extra.article(), extra.position()));
    drained();
    assertThat(given().get("/overview").asString()).isNotEqualTo(before);
    LedgerTopic.send(new LedgerEvent.ClaimWithdrawn("withdrawn", "w-2", "x", "retracted"));
    drained();

    // Then
    assertThat(given().get("/overview").asString()).isEqualTo(before);
  }

  @Test
  void a_merged_partnership_leaves_lists_totals_and_topics_and_redirects() {
    // Given
    LedgerTopic.send(
        LedgerTopic.eventsOf(
            holding(
                named("double", "RBA", "RH5"),
                saving("d-1", Articles.press("d", "2018-10-01"))
                    .million("7")
                    .basis(Basis.ONE_OFF)
                    .done())));
    drained();
    assertThat(figure(latest(Topic.SAVINGS_METRICS), "double/HEADLINE").value()).isPresent();

    // When
    LedgerTopic.send(
        new LedgerEvent.PartnershipMerged("double", "somerset", "same members", "reviewer"));
    drained();

    // Then
    assertThat(overview().getList("partnerships.id")).doesNotContain("double");
    assertThat(overview().getList("totals.claims.flatten()")).doesNotContain("d-1");
    assertThat(latest(Topic.SAVINGS_METRICS).get("double/HEADLINE").data()).isEmpty();
    given()
        .redirects()
        .follow(false)
        .get("/partnerships/double/figures")
        .then()
        .statusCode(308)
        .header("Location", Matchers.endsWith("/partnerships/somerset/figures"));
  }

  @Test
  void poison_is_parked_with_its_reason_and_the_rest_goes_on() {
    // Given
    long rejected = audit().getLong("rejected");

    // When
    LedgerTopic.sendPoison("poisoned", "{broken");
    LedgerTopic.send(
        LedgerTopic.eventsOf(
            holding(
                named("after-poison", "RAA", "RBB"),
                saving("p-1", Articles.press("p", "2018-10-01")).million("3").done())));
    drained();

    // Then
    assertThat(audit().getLong("rejected")).isEqualTo(rejected + 1);
    assertThat(overview().getList("partnerships.id")).contains("after-poison");
    assertThat(EmbeddedBroker.read(EmbeddedBroker.shared(), Topic.ANALYTICS_DEAD_LETTERS))
        .extracting(r -> new String(r.value(), StandardCharsets.UTF_8))
        .contains("{broken");
  }

  @Test
  void an_event_of_a_type_still_unknown_is_counted_and_skipped() {
    // Given
    long unknown = audit().getLong("unknown");
    LedgerTopic.Sent event =
        LedgerTopic.event(new LedgerEvent.ReviewItemClosed("somerset", "item", "done", "reviewer"));
    event.headers().put("ce_type", "org.partnershipledger.partnership-praised.v1");

    // When
    LedgerTopic.send(List.of(event));
    drained();

    // Then
    assertThat(audit().getLong("unknown")).isEqualTo(unknown + 1);
    assertThat(audit().getLong("lastSequence")).isEqualTo(LedgerTopic.lastSequence());
  }

  private static LedgerEvent verdict(String partnership, String claim, ReviewVerdict verdict) {
    return new LedgerEvent.ClaimReviewed(
        partnership, claim, verdict, Optional.empty(), "reviewer", "checked");
  }

  private static JsonPath overview() {
    return given()
        .get("/overview")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(
            JsonPathConfig.jsonPathConfig()
                .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
  }

  private static Object partnership(JsonPath overview, String id, String path) {
    return overview.get("partnerships.find { it.id == '" + id + "' }." + path);
  }

  private static BigDecimal amount(List<Map<String, Object>> totals, String bodies, String basis) {
    return totals.stream()
        .filter(t -> t.get("class").equals(bodies) && t.get("basis").equals(basis))
        .map(t -> new BigDecimal(t.get("amount").toString()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, IncomingEvent> latest(Topic topic) {
    return EmbeddedBroker.read(EmbeddedBroker.shared(), topic).stream()
        .map(IncomingEvent::of)
        .collect(toMap(IncomingEvent::key, e -> e, (older, newer) -> newer));
  }

  private static Figure figure(Map<String, IncomingEvent> events, String key) {
    assertThat(events).containsKey(key);
    return EventJson.read(events.get(key).requiredData(), Figure.class);
  }
}
