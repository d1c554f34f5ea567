package org.partnershipledger.registry.webhook.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.registry.rim.Line;
import org.partnershipledger.registry.webhook.delivery.Receiver.Delivery;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** From a change in the ledger to a program that is told of it. */
@QuarkusTest
@TestProfile(Told.class)
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
class WebhookDeliveryTest {
  @Inject Line line;

  /** Two changes of the types that subscriptions here ask for, then one with each further stage. */
  private void report(String member, Stage stage, String day) {
    line.read(
        article("wh-" + member + stage)
            .on(day)
            .says(arrangement(Form.MERGER, stage).betweenCodes(member, member + "X")));
  }

  private void report(String member) {
    report(member, Stage.EXPLORING, "2019-01-01");
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }

  private static List<Long> numbers(String member) {
    return given()
        .get("/changes?member=" + member + "&type=partnership-identified.v1,stage-changed.v1")
        .jsonPath()
        .getList("items.sequence", Long.class);
  }

  @Test
  void a_program_is_told_of_a_change_signed_and_in_the_words_of_the_feed() throws Exception {
    try (Receiver receiver = new Receiver()) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RWA1");

      // When
      report("RWA1");
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      Delivery first = receiver.taken().getFirst();
      assertThat(first.method()).isEqualTo("POST");
      assertThat(first.headers()).containsEntry("Content-Type", "application/json");
      assertThat(first.isSignedWith(webhook.secret())).isTrue();
      assertThat(first.isSignedWith("whsec_AAAA")).isFalse();
      assertThat(Long.parseLong(first.headers().get("webhook-timestamp")))
          .isCloseTo(first.at().getEpochSecond(), org.assertj.core.data.Offset.offset(5L));
      var listed =
          EventJson.mapper().readTree(given().get("/changes?member=RWA1&limit=500").asString());
      assertThat(listed.path("items")).contains(EventJson.mapper().readTree(first.body()));
      assertThat(receiver.taken().stream().map(Delivery::sequence))
          .containsExactlyElementsOf(numbers("RWA1"));
      assertThat(receiver.deliveries().stream().map(Delivery::id)).doesNotHaveDuplicates();
      assertThat(webhook.state().getLong("reached")).isGreaterThanOrEqualTo(first.sequence());
    }
  }

  @Test
  void what_failed_is_tried_again_under_its_id_before_the_next_follows() {
    try (Receiver receiver = new Receiver().saying(503, 500)) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RWB1");

      // When
      report("RWB1");
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      List<Delivery> came = receiver.deliveries();
      assertThat(came).extracting(Delivery::answered).containsExactly(503, 500, 204, 204);
      assertThat(came.subList(0, 3)).extracting(Delivery::id).containsOnly(came.getFirst().id());
      assertThat(came.getLast().id()).isNotEqualTo(came.getFirst().id());
      assertThat(receiver.taken().stream().map(Delivery::sequence)).isSorted();
      assertThat(webhook.letters()).isEmpty();
    }
  }

  @Test
  void a_receiver_that_asks_to_be_left_alone_is() {
    try (Receiver receiver = new Receiver().saying(429, Map.of("Retry-After", "2"))) {
      // Given
      Subscription unused = Subscription.of(receiver, "RWC1");

      // When
      report("RWC1");
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      List<Delivery> came = receiver.deliveries();
      assertThat(Duration.between(came.get(0).at(), came.get(1).at()))
          .isGreaterThanOrEqualTo(Duration.ofMillis(1900));
    }
  }

  @Test
  void what_cannot_be_delivered_is_parked_and_delivered_when_somebody_has_it_replayed() {
    try (Receiver receiver = new Receiver().saying(500, 501, 502)) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RWD1");
      report("RWD1");
      soon().until(() -> receiver.taken().size() == 1);

      // When the first is parked and the second delivered
      List<Map<String, Object>> letters = webhook.letters();
      assertThat(letters).hasSize(1);
      Map<String, Object> letter = letters.getFirst();
      assertThat(letter)
          .containsEntry("state", "open")
          .containsEntry("attempts", 3)
          .containsEntry("lastStatus", 502)
          .containsEntry("reason", "its server answered 502")
          .containsEntry("type", "partnership-identified.v1");
      webhook
          .decide(letter.get("number"), "replay")
          .statusCode(202)
          .body("state", equalTo("decided"));
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      Delivery replayed = receiver.taken().getLast();
      assertThat(replayed.id()).isEqualTo(receiver.deliveries().getFirst().id());
      assertThat(replayed.sequence()).isEqualTo(((Number) letter.get("sequence")).longValue());
      soon().until(() -> webhook.letters().isEmpty());
      given()
          .get("/webhooks/" + webhook.id() + "/dead-letters?state=replayed")
          .then()
          .body("items[0].decision.action", equalTo("replay"))
          .body("items[0].attempts", equalTo(4));
      webhook.decide(letter.get("number"), "discard").statusCode(409);
      webhook.decide(letter.get("number"), "replay").statusCode(202);
    }
  }

  @Test
  void a_replay_that_fails_leaves_the_letter_open_until_it_is_discarded() {
    try (Receiver receiver = new Receiver().saying(500, 500, 500)) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RWE1");
      report("RWE1");
      soon().until(() -> receiver.taken().size() == 1);
      Object number = webhook.letters().getFirst().get("number");

      // When
      var unused = receiver.saying(418);
      webhook.decide(number, "replay").statusCode(202);
      soon().until(() -> webhook.letters().getFirst().get("attempts").equals(4));

      // Then
      assertThat(webhook.letters().getFirst())
          .containsEntry("state", "open")
          .containsEntry("reason", "its server answered 418")
          .doesNotContainKey("decision");
      webhook.decide(number, "discard").statusCode(202).body("state", equalTo("discarded"));
      assertThat(webhook.letters()).isEmpty();
    }
  }

  @Test
  void what_came_of_deliveries_and_what_waits_is_shown_as_numbers() {
    try (Receiver receiver = new Receiver().saying(500, 500, 500)) {
      // Given one that is parked and one that is delivered
      Subscription unused = Subscription.of(receiver, "RWJ1");
      report("RWJ1");
      soon().until(() -> receiver.taken().size() == 1);

      // When
      String shown = given().get("/q/metrics").asString();

      // Then
      assertThat(shown)
          .containsPattern("ledger_webhook_deliveries_total\\{outcome=\"delivered\"} [1-9]")
          .containsPattern("ledger_webhook_deliveries_total\\{outcome=\"failed\"} [1-9]")
          .containsPattern("ledger_webhook_deliveries_total\\{outcome=\"parked\"} [1-9]")
          .containsPattern("ledger_webhook_dead_letters_open [1-9]")
          .containsPattern("ledger_webhook_given_up \\d")
          .containsPattern("ledger_webhook_oldest_age_seconds \\d");
    }
  }

  @Test
  void who_is_gone_is_given_up_and_told_everything_when_a_person_says_so() {
    try (Receiver receiver = new Receiver().saying(410)) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RWF1");
      report("RWF1");

      // When
      Subscription givenUp = webhook.awaitState("given-up");

      // Then
      assertThat(givenUp.settings().getString("stateReason")).contains("410");
      assertThat(receiver.deliveries()).hasSize(1);
      assertThat(webhook.letters()).isEmpty();
      webhook.set("active");
      soon().until(() -> receiver.taken().size() == 2);
      assertThat(webhook.settings().getString("stateReason")).isNull();
    }
  }

  @Test
  void who_takes_nothing_is_given_up_behind_the_third_dead_letter_and_loses_nothing() {
    try (Receiver receiver = new Receiver().saying(500, 500, 500, 500, 500, 500, 500, 500, 500)) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RWG1");

      // When there are four changes
      report("RWG1");
      report("RWG1", Stage.APPROVED, "2019-06-01");
      report("RWG1", Stage.COMPLETED, "2019-09-01");
      webhook.awaitState("given-up");

      // Then
      assertThat(webhook.settings().getString("stateReason"))
          .isEqualTo(
              "3 changes in a row could not be delivered; the last: its server answered 500");
      assertThat(webhook.letters()).hasSize(3);
      webhook.set("active");
      soon().until(() -> receiver.taken().size() == 1);
      assertThat(receiver.taken().getFirst().sequence()).isEqualTo(numbers("RWG1").get(3));
    }
  }

  @Test
  void while_it_is_paused_a_webhook_is_told_nothing_and_then_everything() {
    try (Receiver receiver = new Receiver();
        Receiver other = new Receiver()) {
      // Given
      Subscription paused = Subscription.of(receiver, "RWH1");
      paused.set("paused");
      Subscription unused = Subscription.of(other, "RWH1");

      // When
      report("RWH1");
      soon().until(() -> other.taken().size() == 2);

      // Then
      assertThat(receiver.deliveries()).isEmpty();
      paused.set("active");
      soon().until(() -> receiver.taken().size() == 2);
    }
  }

  @Test
  void who_asks_for_what_was_is_told_it_from_that_number_on() {
    try (Receiver receiver = new Receiver()) {
      // Given
      report("RWI1");
      soon().until(() -> numbers("RWI1").size() == 2);

      // When
      Subscription unused =
          Subscription.of(
              Map.of(
                  "url",
                  receiver.url(),
                  "member",
                  "RWI1",
                  "types",
                  Subscription.TWO_TYPES,
                  "after",
                  numbers("RWI1").getFirst()));
      soon().until(() -> !receiver.taken().isEmpty());

      // Then
      assertThat(receiver.taken().getFirst().sequence()).isEqualTo(numbers("RWI1").getLast());
    }
  }
}
