package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
  void a_replay_reads_every_article_again_and_parks_nothing_twice() {
    // Given
    given().get("/replay").then().statusCode(200).body("begun", equalTo(false));
    for (int i = 0; i < 3; i++) {
      given()
          .contentType("application/json")
          .body(Drafts.json("url", "https://e.org/" + UUID.randomUUID()))
          .post("/articles")
          .then()
          .statusCode(202);
    }
    EmbeddedBroker.write(broker, Topic.ARTICLES, "x", new byte[] {1}, Map.of());
    await().atMost(PATIENCE).until(() -> claims().size() == 3 && parked() == 1);

    // When
    given().post("/replay").then().statusCode(202).body("begun", equalTo(true));

    // Then
    await().atMost(PATIENCE).until(() -> pending() == 0);
    assertThat(claims()).hasSize(6);
    assertThat(claims().stream().map(event -> event.attributes().id()).distinct()).hasSize(3);
    assertThat(parked()).isEqualTo(1);

    // When: begun again
    given().post("/replay").then().statusCode(202).body("processed", equalTo(4));

    // Then
    assertThat(claims()).hasSize(6);
  }

  private static int pending() {
    Integer pending = given().get("/replay").path("pending");
    return pending == null ? -1 : pending;
  }

  private List<IncomingEvent> claims() {
    return EmbeddedBroker.read(broker, Topic.ARTICLE_CLAIMS).stream()
        .map(IncomingEvent::of)
        .toList();
  }

  private int parked() {
    return EmbeddedBroker.read(broker, Topic.READER_DEAD_LETTERS).size();
  }
}
