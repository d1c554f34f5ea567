package org.partnershipledger.registry.webhook.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Webhooks as they are managed, where nobody switched the telling on. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class WebhookResourceTest {
  private static final String HOOK = "https://hooks.example.org/ledger";

  private static Response sent(Map<String, ?> settings) {
    return given().contentType("application/json").body(settings).post("/webhooks");
  }

  private static String added() {
    return sent(Map.of("url", HOOK)).then().statusCode(201).extract().path("webhook.id");
  }

  @Test
  void nothing_is_sent_unless_an_operator_switched_it_on() {
    given().get("/webhooks").then().statusCode(200).body("sending", equalTo(false));
    given()
        .post("/webhooks/" + added() + "/test")
        .then()
        .statusCode(409)
        .body("detail", containsString("LEDGER_WEBHOOKS_ENABLED"));
  }

  @Test
  void the_secret_is_told_when_a_webhook_is_added_and_never_again() {
    // When
    Response answer = sent(Map.of("url", HOOK, "description", "for the planners"));
    String secret = answer.path("secret");
    String address = "/webhooks/" + answer.path("webhook.id");

    // Then
    assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(answer.header("Location")).endsWith(address);
    for (String path :
        List.of("/webhooks", address, address + "/state", address + "/dead-letters")) {
      given().get(path).then().statusCode(200).body(not(containsString("whsec_")));
    }
    given()
        .header("If-Match", answer.header("ETag"))
        .delete(address)
        .then()
        .statusCode(200)
        .body(not(containsString("whsec_")));
    given().get(address).then().statusCode(404);
  }

  @Test
  void settings_are_changed_on_condition_of_what_they_are() {
    // Given
    String address = "/webhooks/" + added();
    Map<String, Object> wanted =
        Map.of("url", HOOK, "region", "South West", "types", List.of("stage-changed.v1"));

    // When and then
    given().contentType("application/json").body(wanted).put(address).then().statusCode(428);
    given().delete(address).then().statusCode(428);
    String tag = given().get(address).header("ETag");
    Response changed =
        given().contentType("application/json").header("If-Match", tag).body(wanted).put(address);
    changed
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("region", equalTo("South West"))
        .body("types", equalTo(List.of("stage-changed.v1")));
    given()
        .contentType("application/json")
        .header("If-Match", tag)
        .body(wanted)
        .put(address)
        .then()
        .statusCode(412);
    given().header("If-None-Match", changed.header("ETag")).get(address).then().statusCode(304);
    given().header("If-Match", tag).delete(address).then().statusCode(412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.example.org/ledger",
        "https://127.0.0.1/ledger",
        "https://10.0.0.1/ledger",
        "https://[::1]/ledger",
        "https://localhost/ledger",
        "https://registry.internal/ledger",
        "https://hooks.example.org:8443/ledger",
        "https://user:word@hooks.example.org/ledger",
        "ftp://hooks.example.org/ledger",
        "hooks.example.org",
        ""
      })
  void an_address_that_leads_within_or_has_no_tls_is_refused(String url) {
    sent(Map.of("url", url))
        .then()
        .statusCode(422)
        .body("type", equalTo("https://partnershipledger.org/problems/invalid-webhook"))
        .body("errors.pointer", equalTo(List.of("/url")));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    sent(Map.of(
            "url",
            "x",
            "member",
            7,
            "types",
            List.of("coffee.v1"),
            "state",
            "given-up",
            "after",
            999_999_999_999L,
            "colour",
            "red"))
        .then()
        .statusCode(422)
        .body(
            "errors.pointer", hasItems("/url", "/member", "/types", "/state", "/after", "/colour"));
  }

  @Test
  void text_that_no_database_keeps_is_refused() {
    sent(Map.of("url", HOOK, "description", "for the\u0000planners"))
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/description"));
    given()
        .contentType("application/json")
        .body(Map.of("action", "discard", "reason", "seen\u0000by hand"))
        .post("/webhooks/%s/dead-letters/1/decision".formatted(added()))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/reason"));
  }

  @Test
  void what_is_not_there_is_not_found() {
    String nobody = "/webhooks/00000000-0000-4000-8000-000000000000";
    for (String path : List.of("", "/state", "/dead-letters")) {
      given().get(nobody + path).then().statusCode(404);
      given().get("/webhooks/x" + path).then().statusCode(404);
    }
    given().post(nobody + "/secret").then().statusCode(404);
    given().post(nobody + "/test").then().statusCode(404);
    given()
        .contentType("application/json")
        .body(Map.of("action", "replay"))
        .post(nobody + "/dead-letters/1/decision")
        .then()
        .statusCode(404);
  }
}
