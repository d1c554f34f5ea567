package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.LocalServer;

/** Feeds on this machine are followed by the running service, from their address to claims. */
@QuarkusTest
@TestProfile(FeedResourceTest.Following.class)
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "broker", value = "own"))
class FeedResourceTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String TEXT =
      "Wye Valley NHS Trust and South Warwickshire NHS Foundation Trust will share a chief"
          + " executive from April 2019. The boards said that a merger was not planned.";

  /** A service that follows feeds on this machine. */
  public static class Following implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ingest.feeds.enabled", "true", "ingest.feeds.loopback", "true");
    }
  }

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private final LocalServer server = LocalServer.start();

  @AfterEach
  void stop() {
    given()
        .get("/feeds")
        .jsonPath()
        .<String>getList("feeds.feed.id")
        .forEach(id -> withTag(id).delete("/feeds/" + id).then().statusCode(200));
    server.close();
  }

  @Test
  void the_entries_of_a_feed_become_claims_and_a_changed_one_a_new_revision() {
    // Given
    String link = "https://news.example.org/" + UUID.randomUUID();
    String[] text = {TEXT};
    server.at(
        "/feed",
        exchange ->
            LocalServer.send(
                exchange, 200, Map.of("Content-Type", "application/rss+xml"), rss(link, text[0])));

    // When
    String id = added(server.address("/feed")).path("id");

    // Then
    List<ArticleRead> readings =
        await().atMost(PATIENCE).until(() -> readings(link), r -> r.size() == 1);
    assertThat(readings.getFirst().article().publisher()).contains("Example News");
    assertThat(readings.getFirst().claims()).isNotEmpty();

    // When: the publisher changes it, and somebody asks for a poll
    text[0] = TEXT + " The change begins in May.";
    given().post("/feeds/" + id + "/polls").then().statusCode(202);

    // Then
    readings = await().atMost(PATIENCE).until(() -> readings(link), r -> r.size() == 2);
    assertThat(readings)
        .extracting(r -> r.article().articleId())
        .containsOnly(readings.getFirst().article().articleId());
    assertThat(readings).extracting(r -> r.article().revision()).doesNotHaveDuplicates();
    given()
        .get("/feeds/" + id + "/state")
        .then()
        .statusCode(200)
        .body("lastOutcome", equalTo("read"))
        .body("entries.accepted", equalTo(2))
        .body("$", not(hasKey("known")));
    assertThat(given().get("/q/metrics").asString())
        .contains("ledger_feed_polls_total{outcome=\"read\"}")
        .contains("ledger_feed_entries_total{result=\"accepted\"}")
        .contains("ledger_feed_duty 1.0");
  }

  @Test
  void a_hostile_feed_tells_its_reason_and_the_others_go_on() {
    // Given
    String link = "https://news.example.org/" + UUID.randomUUID();
    server.at("/xxe", "text/xml", "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss/>");
    server.at("/feed", "text/xml", rss(link, TEXT));

    // When
    String hostile = added(server.address("/xxe")).path("id");
    added(server.address("/feed"));

    // Then
    JsonPath state =
        await().atMost(PATIENCE).until(() -> state(hostile), s -> s.getInt("polls") > 0);
    assertThat(state.getString("lastOutcome")).isEqualTo("refused");
    assertThat(state.getString("lastReason")).startsWith("it has a DOCTYPE");
    await().atMost(PATIENCE).until(() -> readings(link).size() == 1);
  }

  @Test
  void a_feed_is_added_once_and_found() {
    // When
    Response added = added(server.address("/once"));

    // Then
    String id = added.path("id");
    assertThat(added.header("Location")).endsWith("/feeds/" + id);
    given()
        .contentType("application/json")
        .body(settings(server.address("/once"), 60))
        .post("/feeds")
        .then()
        .statusCode(200)
        .header("ETag", added.header("ETag"));
    Problems.check(
            given()
                .contentType("application/json")
                .body(settings(server.address("/once"), 30))
                .post("/feeds")
                .then(),
            "conflict",
            409)
        .body("detail", equalTo("the feed is followed with other settings, as /feeds/" + id));
    given()
        .get("/feeds/" + id)
        .then()
        .statusCode(200)
        .header("ETag", added.header("ETag"))
        .body("intervalMinutes", equalTo(60))
        .body("sourceKind", equalTo("press"));
    given()
        .header("If-None-Match", added.header("ETag"))
        .get("/feeds/" + id)
        .then()
        .statusCode(304);
    given().get("/feeds").then().body("polling", equalTo(true)).body("feeds.feed.id", hasItems(id));
  }

  @Test
  void a_feed_is_changed_and_removed_by_who_has_read_it_as_it_is() {
    // Given
    Response added = added(server.address("/change"));
    String id = added.path("id");
    String first = added.header("ETag");
    String other = settings(server.address("/change"), 30);

    // When // Then
    Problems.check(put(given(), id, other).then(), "precondition-required", 428);
    Problems.check(
        put(given().header("If-Match", "\"0-0\""), id, other).then(), "precondition-failed", 412);
    Response changed = put(given().header("If-Match", first), id, other);
    changed
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("intervalMinutes", equalTo(30));
    Problems.check(
        put(given().header("If-Match", first), id, other).then(), "precondition-failed", 412);
    Problems.check(
        put(withTag(id), id, settings(server.address("/elsewhere"), 30)).then(),
        "invalid-feed",
        422);
    Problems.check(given().delete("/feeds/" + id).then(), "precondition-required", 428);
    Problems.check(
        given().header("If-Match", first).delete("/feeds/" + id).then(),
        "precondition-failed",
        412);
    withTag(id).delete("/feeds/" + id).then().statusCode(200).body("id", equalTo(id));
    for (String path : List.of("/feeds/" + id, "/feeds/" + id + "/state", "/feeds/x%2Fstate")) {
      Problems.check(given().get(path).then(), "not-found", 404);
    }
    Problems.check(given().post("/feeds/" + id + "/polls").then(), "not-found", 404);
  }

  @Test
  void a_feed_that_is_switched_off_is_not_polled_when_asked() {
    // Given
    String id = added(server.address("/off")).path("id");
    String off = settings(server.address("/off"), 60).replace("{", "{\"enabled\":false,");
    put(withTag(id), id, off).then().statusCode(200);

    // When // Then
    Problems.check(given().post("/feeds/" + id + "/polls").then(), "conflict", 409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"publisher":"P"}                                         | /address         | is missing
          {"address":"http://10.0.0.1/feed","publisher":"P"}        | /address         | leads to 10.0.0.1, which is not on the public internet
          {"address":"file:///etc/passwd","publisher":"P"}          | /address         | has the scheme file; only http and https are asked
          {"address":"https://u@e.org/","publisher":"P"}            | /address         | names a user
          {"address":"https://e.org/"}                              | /publisher       | is missing
          {"address":"https://e.org/","publisher":7}                | /publisher       | is not a string
          {"address":"https://e.org/","publisher":"P","pages":"x"}  | /pages           | is neither true nor false
          {"address":"https://e.org/","publisher":"P","intervalMinutes":1} | /intervalMinutes | is not a whole number from 5 to 10080
          {"address":"https://e.org/","publisher":"P","sourceKind":"gossip"} | /sourceKind | is none of press, party, board-paper, regulator, register, council, other
          {"address":"https://e.org/","publisher":"P","secret":1}   | /secret          | is not known
          """)
  void settings_that_cannot_be_are_refused_with_their_place(
      String body, String pointer, String message) {
    Problems.check(
            given().contentType("application/json").body(body).post("/feeds").then(),
            "invalid-feed",
            422)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].message", equalTo(message));
  }

  @Test
  void every_answer_about_feeds_is_as_the_description_has_it() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();
    server.at("/described", "text/xml", rss("https://news.example.org/described", "Too short."));
    String settings = settings(server.address("/described"), 60);

    // When
    List<String> faults = new ArrayList<>();
    Response added = added(server.address("/described"));
    String id = added.path("id");
    faults.addAll(description.faultsOf("post", "/feeds", added));
    await().atMost(PATIENCE).until(() -> state(id).getInt("polls") > 0);
    for (Response answer : List.of(given().get("/feeds"), given().get("/feeds?colour=red"))) {
      faults.addAll(description.faultsOf("get", "/feeds", answer));
    }
    for (String body : List.of(settings, "{", "[]", "{}")) {
      Response answer = given().contentType("application/json").body(body).post("/feeds");
      faults.addAll(description.faultsOf("post", "/feeds", answer));
    }
    faults.addAll(description.faultsOf("get", "/feeds/{id}", given().get("/feeds/" + id)));
    faults.addAll(description.faultsOf("get", "/feeds/{id}", given().get("/feeds/x")));
    faults.addAll(
        description.faultsOf("get", "/feeds/{id}/state", given().get("/feeds/" + id + "/state")));
    faults.addAll(
        description.faultsOf("post", "/feeds/{id}/polls", given().post("/feeds/" + id + "/polls")));
    faults.addAll(description.faultsOf("put", "/feeds/{id}", put(given(), id, settings)));
    faults.addAll(description.faultsOf("put", "/feeds/{id}", put(withTag(id), id, settings)));
    faults.addAll(description.faultsOf("delete", "/feeds/{id}", given().delete("/feeds/" + id)));
    faults.addAll(
        description.faultsOf("delete", "/feeds/{id}", withTag(id).delete("/feeds/" + id)));

    // Then
    assertThat(faults).isEmpty();
  }

  private List<ArticleRead> readings(String link) {
    return EmbeddedBroker.read(broker, Topic.ARTICLE_CLAIMS).stream()
        .map(IncomingEvent::of)
        .filter(event -> EventType.ARTICLE_READ.wireName().equals(event.headers().get("ce_type")))
        .map(event -> EventJson.read(event.requiredData(), ArticleRead.class))
        .filter(reading -> reading.article().url().filter(link::equals).isPresent())
        .toList();
  }

  private static JsonPath state(String id) {
    return given().get("/feeds/" + id + "/state").jsonPath();
  }

  private static Response added(String address) {
    Response added =
        given().contentType("application/json").body(settings(address, 60)).post("/feeds");
    added.then().statusCode(201);
    return added;
  }

  private static Response put(RequestSpecification request, String id, String body) {
    return request.contentType("application/json").body(body).put("/feeds/" + id);
  }

  private static RequestSpecification withTag(String id) {
    return given().header("If-Match", given().get("/feeds/" + id).header("ETag"));
  }

  private static String settings(String address, int minutes) {
    return "{\"address\":\"%s\",\"publisher\":\"Example News\",\"intervalMinutes\":%d}"
        .formatted(address, minutes);
  }

  private static String rss(String link, String text) {
    return """
        <rss version="2.0"><channel><title>News</title><item>
        <title>Trusts share a chief executive</title><link>%s</link>
        <pubDate>Thu, 14 Feb 2019 09:00:00 GMT</pubDate><description>%s</description>
        </item></channel></rss>
        """
        .formatted(link, text);
  }
}
