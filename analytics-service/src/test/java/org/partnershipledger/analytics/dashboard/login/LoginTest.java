package org.partnershipledger.analytics.dashboard.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.IssuerResource;
import org.partnershipledger.rim.testing.TokenIssuer;

/** A person with a browser, at a dashboard that has logins. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
@WithTestResource(IssuerResource.class)
@WithTestResource(LoginClient.class)
class LoginTest {
  private static RequestSpecification browser() {
    return given()
        .auth()
        .none()
        .redirects()
        .follow(false)
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  private static Response ledToTheLogin(String path) {
    Response answer = browser().get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer;
  }

  private static Cookies loggedIn(String user, String role) {
    Response led = ledToTheLogin("/about");
    String state = parameter(led.header("Location"), "state");
    Response back =
        browser()
            .cookies(led.detailedCookies())
            .queryParam("code", user + "." + role)
            .queryParam("state", state)
            .get("/login");
    assertThat(back.statusCode()).as(back.asString()).isEqualTo(302);
    assertThat(back.header("Location")).contains("/about");
    return back.detailedCookies();
  }

  private static String parameter(String address, String name) {
    String value = address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  @Test
  void who_has_not_logged_in_is_led_to_the_provider_and_keeps_nothing_that_scripts_can_read() {
    // When
    Response answer = ledToTheLogin("/review");

    // Then
    String location = answer.header("Location");
    assertThat(location).startsWith(TokenIssuer.address() + "/authorise?");
    assertThat(parameter(location, "client_id")).isEqualTo(TokenIssuer.CLIENT);
    assertThat(parameter(location, "redirect_uri")).endsWith("/login");
    assertThat(parameter(location, "code_challenge_method")).isEqualTo("S256");
    assertThat(answer.headers().getValues("Set-Cookie")).isNotEmpty().allMatch(this::isGuarded);
  }

  private boolean isGuarded(String cookie) {
    return cookie.contains("HTTPOnly")
        && cookie.contains("Secure")
        && cookie.contains("SameSite=Lax");
  }

  @Test
  void who_comes_back_from_the_login_sees_the_page_and_acts_with_the_own_token() {
    // Given
    Cookies session = loggedIn("rachel", "reviewer");

    // When
    browser().cookies(session).get("/review").then().statusCode(200);

    // Then
    assertThat(session.asList()).isNotEmpty();
    assertThat(session.asList().stream().filter(c -> !c.getValue().isEmpty()))
        .allMatch(Cookie::isHttpOnly)
        .allMatch(Cookie::isSecured)
        .allMatch(cookie -> "Lax".equals(cookie.getSameSite()));
    String claims =
        new String(
            Base64.getUrlDecoder().decode(LoginClient.lastToken().split("\\.")[1]),
            StandardCharsets.UTF_8);
    assertThat(LoginClient.lastToken()).startsWith("Bearer ");
    assertThat(claims).contains("\"rachel\"", "\"reviewer\"", "\"partnership-ledger\"");
  }

  @Test
  void the_session_holds_no_token_that_can_be_read() {
    assertThat(loggedIn("rachel", "reviewer").asList())
        .noneMatch(cookie -> cookie.getValue().startsWith("eyJhbGciOiJSUzI1NiI"));
  }

  @Test
  void who_logs_in_without_a_role_is_told_on_a_page() {
    browser()
        .cookies(loggedIn("nobody", "janitor"))
        .get("/")
        .then()
        .statusCode(403)
        .contentType("text/html")
        .body(containsString("It needs the role reader"));
  }

  @Test
  void a_program_is_not_led_to_a_login() {
    given()
        .auth()
        .none()
        .get("/overview")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", endsWith("unauthorised"));
    given()
        .auth()
        .preemptive()
        .oauth2(TokenIssuer.token("rachel", "reader"))
        .get("/")
        .then()
        .statusCode(200);
  }
}
