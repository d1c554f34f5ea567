package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.LedgerTopic.drained;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Refused.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Totals, whole and by dimension, of now and of a day, over HTTP. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class TotalsHttpTest {
  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    Founding.areInTheLedger();
  }

  @Test
  void totals_by_any_dimension_add_up_to_the_totals_and_list_what_was_left_out() {
    Map<String, BigDecimal> whole = sums(given().get("/totals").jsonPath().getList("totals"));

    for (String dimension : List.of("region", "sector", "form", "year")) {
      JsonPath by = given().get("/totals/by/" + dimension).then().extract().jsonPath();
      assertThat(sums(by.getList("totals")))
          .as(dimension)
          .containsExactlyInAnyOrderEntriesOf(whole);
      assertThat(by.getList("parts")).isNotEmpty();
    }
  }

  @Test
  void totals_by_any_dimension_as_of_a_day_add_up_to_the_totals_of_that_day() {
    for (String day : List.of("2012-01-01", "2016-06-30", "2019-01-01")) {
      Map<String, BigDecimal> whole =
          sums(given().get("/totals?validOn=" + day).jsonPath().getList("totals"));

      for (String dimension : List.of("region", "sector", "form", "year")) {
        JsonPath by =
            given().get("/totals/by/" + dimension + "?validOn=" + day).then().extract().jsonPath();
        assertThat(by.getString("validOn")).isEqualTo(day);
        assertThat(sums(by.getList("totals")))
            .as(dimension + " on " + day)
            .containsExactlyInAnyOrderEntriesOf(whole);
      }
    }
    assertThat(given().get("/totals?validOn=2019-01-01").jsonPath().getList("totals")).isNotEmpty();
    problem("/totals/by/region?validOn=soon", 400, "validOn");
  }

  @Test
  void the_totals_as_of_a_day_sum_what_had_been_published_by_then() {
    // Given a target of 7, half a year later one of 8, and nothing else on their basis
    LedgerTopic.send(
        LedgerTopic.eventsOf(
            holding(
                named("summed", "RJJ", "RKK"),
                saving("s7", Articles.press("s-1", "2011-10-01"))
                    .million("7")
                    .kind(SavingsKind.TARGET)
                    .basis(Basis.ONE_OFF)
                    .done(),
                saving("s8", Articles.press("s-2", "2012-10-01"))
                    .million("8")
                    .kind(SavingsKind.TARGET)
                    .basis(Basis.ONE_OFF)
                    .done())));
    drained();

    // Then
    assertThat(targetsOn("2011-09-30")).isEmpty();
    assertThat(targetsOn("2011-10-01")).containsExactly(7000000f);
    assertThat(targetsOn("2012-10-01")).containsExactly(8000000f);
    problem("/totals?validOn=soon", 400, "validOn");
  }

  private static List<Float> targetsOn(String day) {
    JsonPath answer =
        given().get("/totals?kind=target&basis=one-off&validOn=" + day).then().extract().jsonPath();
    assertThat(answer.getString("validOn")).isEqualTo(day);
    return answer.getList("totals.amount");
  }

  @Test
  void a_saving_stands_under_the_region_and_the_sector_of_its_members() {
    JsonPath national = given().get("/totals/by/sector?class=national").jsonPath();
    JsonPath south =
        given()
            .get("/totals/by/region?kind=planned&basis=annual-average&value=South West")
            .jsonPath();

    assertThat(national.getList("totals.value")).containsOnly("national");
    assertThat(south.getDouble("totals[0].amount")).isEqualTo(10000000);
    assertThat(south.getList("parts.partnership")).containsExactly("somerset");
  }

  @Test
  void what_no_total_has_is_listed_with_its_reason() {
    // Given a figure that a later one replaced
    LedgerTopic.send(
        LedgerTopic.eventsOf(
            holding(
                named("replaced", "RAA", "RBB"),
                saving("old", Articles.press("o", "2015-10-01"))
                    .million("3")
                    .basis(Basis.ANNUAL)
                    .done(),
                saving("new", Articles.press("n", "2018-10-01"))
                    .million("5")
                    .basis(Basis.ANNUAL)
                    .done())));
    drained();

    // When
    JsonPath by = given().get("/totals/by/year?value=2015-16").then().extract().jsonPath();

    // Then
    assertThat(by.getString("leftOut.find { it.claim == 'old' }.reason"))
        .isEqualTo("a later figure on the same basis replaced it");
    assertThat(by.getString("leftOut.find { it.claim == 'old' }.other")).isEqualTo("new");
    JsonPath before =
        given().get("/totals/by/year?value=2015-16&validOn=2018-09-30").then().extract().jsonPath();
    assertThat(before.getList("parts.claims.flatten()", String.class)).contains("old");
    assertThat(before.getList("leftOut.claim", String.class)).doesNotContain("old");
    JsonPath after =
        given().get("/totals/by/year?value=2015-16&validOn=2018-10-01").then().extract().jsonPath();
    assertThat(after.getList("parts.claims.flatten()", String.class)).doesNotContain("old");
    assertThat(after.getList("leftOut.claim", String.class)).contains("old");
    assertThat(after.getLong("inAll.leftOut")).isEqualTo(after.getList("leftOut").size());
  }

  @Test
  void lists_that_are_cut_say_how_long_they_are() {
    JsonPath by = given().get("/totals/by/region?limit=1").jsonPath();

    assertThat(by.getList("parts")).hasSize(1);
    assertThat(by.getInt("inAll.parts"))
        .isEqualTo(given().get("/totals/by/region").jsonPath().getList("parts").size())
        .isGreaterThan(1);
  }

  @Test
  void a_dimension_that_there_is_not_is_a_problem_that_names_it() {
    problem("/totals/by/colour", 400, "dimension");
  }

  private static Map<String, BigDecimal> sums(List<Map<String, Object>> totals) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (Map<String, Object> total : totals) {
      Optional.ofNullable(total.get("amount"))
          .ifPresent(
              amount ->
                  sums.merge(
                      total.get("class") + " " + total.get("kind") + " " + total.get("basis"),
                      new BigDecimal(amount.toString()).stripTrailingZeros(),
                      (a, b) -> a.add(b).stripTrailingZeros()));
    }
    return sums;
  }
}
