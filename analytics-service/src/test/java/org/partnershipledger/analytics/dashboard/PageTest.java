package org.partnershipledger.analytics.dashboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@QuarkusTestResource(EmbeddedStackResource.class)
class PageTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Test
  void a_page_forbids_everything_but_its_own_files() {
    given()
        .when()
        .get("/")
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", equalTo(POLICY))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("X-Frame-Options", "DENY");
  }

  @Test
  void its_files_may_be_kept_for_a_year_under_an_address_of_their_content() {
    Response page = given().when().get("/");
    Matcher style = Pattern.compile("/assets/ledger\\.[0-9a-f]{16}\\.css").matcher(page.asString());
    org.assertj.core.api.Assertions.assertThat(style.find()).isTrue();
    given()
        .when()
        .get(style.group())
        .then()
        .statusCode(200)
        .contentType("text/css;charset=utf-8")
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Content-Encoding", "gzip")
        .body(startsWith("/* Colours of the ledger."));
    given().when().get("/assets/ledger.0000000000000000.css").then().statusCode(404);
  }

  @Test
  void a_browser_is_told_of_a_failure_on_a_page() {
    given()
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .when()
        .get("/overview?{hostile}=1", "<script>alert(1)</script>")
        .then()
        .statusCode(400)
        .contentType("text/html;charset=utf-8")
        .header("Content-Security-Policy", equalTo(POLICY))
        .body(
            allOf(
                containsString("<h1>A query parameter is not known</h1>"),
                containsString("&lt;script&gt;"),
                not(containsString("<script>alert"))));
  }

  @Test
  void a_program_is_told_of_a_failure_in_a_document() {
    given()
        .header("Accept", "*/*")
        .when()
        .get("/nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }
}
