package org.partnershipledger.analytics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class HttpTest {
  @Test
  void an_unknown_parameter_is_a_problem_that_names_it() {
    for (String path : new String[] {"/overview", "/audit", "/", "/totals"}) {
      problem(given().get(path + "?colour=red").then(), "unknown-parameter", 400)
          .body("errors[0].pointer", equalTo("colour"));
    }
  }

  @Test
  void an_unknown_word_is_a_problem_that_lists_the_known_ones() {
    problem(given().get("/totals?basis=everything").then(), "invalid-parameter", 400)
        .body("errors[0].pointer", equalTo("basis"))
        .body("errors[0].message", containsString("annual-average"));
  }

  @Test
  void a_partnership_that_nobody_knows_is_not_found() {
    problem(given().get("/partnerships/nobody/figures").then(), "not-found", 404)
        .body("detail", equalTo("no partnership has the id nobody"));
  }

  @Test
  void a_form_that_there_is_not_is_not_acceptable() {
    problem(given().accept("application/pdf").get("/overview").then(), "not-acceptable", 406);
  }

  @Test
  void a_method_that_there_is_not_is_a_problem() {
    problem(given().post("/overview").then(), "method-not-allowed", 405);
  }

  @Test
  void the_table_comes_as_csv_to_who_asks_for_it_and_as_json_to_who_does_not() {
    given()
        .accept("text/csv")
        .get("/overview")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("id,partnership,codes,form,stage"));
    given().accept("*/*").get("/overview").then().contentType(startsWith("application/json"));
  }

  @Test
  void the_tag_of_one_form_is_not_the_tag_of_the_other() {
    String json = given().get("/overview").header("ETag");
    String csv = given().accept("text/csv").get("/overview").header("ETag");

    assertThat(json).isNotEqualTo(csv);
    given().header("If-None-Match", csv).get("/overview").then().statusCode(200);
  }

  @Test
  void every_interface_named_on_the_page_about_them_answers() {
    String page = given().get("/about").asString();
    Matcher links =
        Pattern.compile("href=\"(/[^\"]*)\"").matcher(page.substring(page.indexOf("<main")));
    List<String> found = links.results().map(link -> link.group(1)).toList();

    assertThat(found).contains("/overview", "/figures", "/rates", "/totals/by/region");
    found.forEach(address -> given().get(address).then().statusCode(200));
  }

  @Test
  void the_service_is_live_ready_and_describes_itself() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.keySet()", hasItem("/partnerships/{id}/figures"));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, String slug, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://partnershipledger.org/problems/" + slug));
  }
}
