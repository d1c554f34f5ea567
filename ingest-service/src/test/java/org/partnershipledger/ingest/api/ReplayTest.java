package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Every article is read again beside what goes on, under the ids that its readings have. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "broker", value = "own"))
class ReplayTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void a_replay_reads_every_article_again_under_the_ids_of_its_readings_and_parks_nothing_twice() {
    // Given
    List<String> ids = Stream.generate(ReplayTest::posted).limit(3).toList();
    int parked = parked();
    EmbeddedBroker.write(broker, Topic.ARTICLES, "x", new byte[] {1}, Map.of());
    await().atMost(PATIENCE).until(() -> claims(ids).size() == 3 && parked() == parked + 1);

    // When
    replay();

    // Then
    assertThat(claims(ids)).hasSize(6);
    assertThat(claims(ids).stream().map(event -> event.attributes().id()).distinct()).hasSize(3);
    assertThat(parked()).isEqualTo(parked + 1);

    // When: once more
    replay();

    // Then
    assertThat(claims(ids)).hasSize(6);
  }

  @Test
  void what_comes_after_a_replay_is_read_once() {
    // Given
    replay();

    // When
    List<String> ids = List.of(posted(), posted());

    // Then
    await().atMost(PATIENCE).until(() -> claims(ids).size() >= 2);
    given().get("/replay").then().body("ended", equalTo(true)).body("pending", greaterThan(0));
    assertThat(claims(ids)).hasSize(2);
  }

  private static String posted() {
    return given()
        .contentType("application/json")
        .body(Drafts.json("url", "https://e.org/" + UUID.randomUUID()))
        .post("/articles")
        .then()
        .statusCode(202)
        .extract()
        .path("articleId");
  }

  private static void replay() {
    given().post("/replay").then().statusCode(202).body("begun", equalTo(true));
    await().atMost(PATIENCE).until(ReplayTest::hasEnded);
  }

  private static boolean hasEnded() {
    return given().get("/replay").path("ended");
  }

  private List<IncomingEvent> claims(List<String> articleIds) {
    return EmbeddedBroker.read(broker, Topic.ARTICLE_CLAIMS).stream()
        .map(IncomingEvent::of)
        .filter(event -> articleIds.contains(event.key()))
        .toList();
  }

  private int parked() {
    return EmbeddedBroker.read(broker, Topic.READER_DEAD_LETTERS).size();
  }
}
