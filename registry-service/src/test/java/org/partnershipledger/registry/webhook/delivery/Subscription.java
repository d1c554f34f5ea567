package org.partnershipledger.registry.webhook.delivery;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A webhook that a test added over HTTP. */
record Subscription(String id, String secret) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The types of changes of which a first report makes one each. */
  static final List<String> TWO_TYPES = List.of("partnership-identified.v1", "stage-changed.v1");

  static Subscription of(Receiver receiver, String member) {
    return of(Map.of("url", receiver.url(), "member", member, "types", TWO_TYPES));
  }

  static Subscription of(Map<String, ?> settings) {
    JsonPath added =
        given()
            .contentType("application/json")
            .body(settings)
            .post("/webhooks")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    return new Subscription(added.getString("webhook.id"), added.getString("secret"));
  }

  JsonPath settings() {
    return given().get("/webhooks/" + id).jsonPath();
  }

  JsonPath state() {
    return given().get("/webhooks/" + id + "/state").jsonPath();
  }

  List<Map<String, Object>> letters() {
    return given().get("/webhooks/" + id + "/dead-letters").jsonPath().getList("items");
  }

  Subscription awaitState(String state) {
    await().atMost(PATIENCE).until(() -> settings().getString("state").equals(state));
    return this;
  }

  /** The same settings with another state. */
  void set(String state) {
    JsonPath present = settings();
    Map<String, Object> settings = new TreeMap<>();
    for (String name : List.of("url", "member", "types")) {
      settings.put(name, present.get(name));
    }
    settings.put("state", state);
    var unused =
        given()
            .contentType("application/json")
            .header("If-Match", "\"" + present.getLong("revision") + "\"")
            .body(settings)
            .put("/webhooks/" + id)
            .then()
            .statusCode(200);
  }

  ValidatableResponse decide(Object letter, String action) {
    return given()
        .contentType("application/json")
        .body(Map.of("action", action, "reason", "mended"))
        .post("/webhooks/" + id + "/dead-letters/" + letter + "/decision")
        .then();
  }
}
