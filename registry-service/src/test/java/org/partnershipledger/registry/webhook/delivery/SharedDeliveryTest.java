package org.partnershipledger.registry.webhook.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.registry.rim.Line;
import org.partnershipledger.registry.webhook.WebhookState;
import org.partnershipledger.registry.webhook.delivery.Receiver.Delivery;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.LocalServer;

/** Several instances, slow receivers, and what must not leave the service. */
@QuarkusTest
@TestProfile(Told.class)
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
class SharedDeliveryTest {
  @Inject Line line;
  @Inject Webhooks webhooks;
  @Inject LeaseStore leases;
  @Inject WebhookStore store;
  @Inject AgroalDataSource database;
  @TempDir Path folder;

  private void report(String member, Stage stage, String day) {
    line.read(
        article("ws-" + member + stage)
            .on(day)
            .says(arrangement(Form.MERGER, stage).betweenCodes(member, member + "X")));
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }

  @Test
  void of_three_instances_one_at_a_time_sends_and_each_change_once_in_order() {
    try (Receiver receiver = new Receiver();
        Deliverer second = webhooks.deliverer("second");
        Deliverer third = webhooks.deliverer("third")) {
      // Given
      second.start();
      third.start();
      Subscription unused = Subscription.of(Map.of("url", receiver.url(), "member", "RXA1"));

      // When
      report("RXA1", Stage.EXPLORING, "2019-01-01");
      report("RXA1", Stage.FULL_BUSINESS_CASE, "2019-03-01");
      report("RXA1", Stage.APPROVED, "2019-06-01");
      report("RXA1", Stage.COMPLETED, "2019-09-01");
      List<Long> numbers =
          given()
              .get("/changes?member=RXA1&limit=500")
              .jsonPath()
              .getList("items.sequence", Long.class);
      soon().until(() -> receiver.taken().size() >= numbers.size());

      // Then
      assertThat(numbers).hasSizeGreaterThan(10);
      assertThat(receiver.deliveries().stream().map(Delivery::sequence))
          .containsExactlyElementsOf(numbers);
      assertThat(receiver.mostAtOnce()).isEqualTo(1);
    }
  }

  @Test
  void what_an_instance_that_died_had_taken_on_is_taken_over_when_its_lease_is_over() {
    try (Receiver receiver = new Receiver()) {
      // Given one that took the lease before any other could, and sends nothing
      Subscription webhook = Subscription.of(receiver, "RXB1");
      webhook.set("paused");
      report("RXB1", Stage.EXPLORING, "2019-01-01");
      Instant begun = Instant.now();
      Lease dead = claimed(webhook);

      // When
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      assertThat(Duration.between(begun, receiver.taken().getFirst().at()))
          .isGreaterThan(Duration.ofSeconds(5));
      assertThat(leases.renew(dead)).isFalse();
    }
  }

  /** Makes a webhook active and takes its lease in one transaction, before any other can. */
  private Lease claimed(Subscription webhook) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
              Webhook paused = store.hold(webhook.id()).orElseThrow();
              store.change(
                  new Webhook(
                      paused.id(),
                      paused.revision() + 1,
                      paused.terms(),
                      WebhookState.ACTIVE,
                      Optional.empty(),
                      paused.createdAt(),
                      now));
              List<Lease> taken = leases.claim("dead", 100, now);
              taken.stream()
                  .filter(lease -> !lease.webhookId().equals(webhook.id()))
                  .forEach(lease -> leases.end(lease, now));
              return taken.stream()
                  .filter(lease -> lease.webhookId().equals(webhook.id()))
                  .findFirst()
                  .orElseThrow();
            });
  }

  @Test
  void a_receiver_that_says_nothing_holds_up_nobody_else() throws Exception {
    try (LocalServer silent = LocalServer.start();
        Receiver receiver = new Receiver()) {
      // Given
      silent.at("/hook", exchange -> silent.hasEndedAfter(60_000));
      Subscription slow =
          Subscription.of(
              Map.of(
                  "url",
                  silent.address("/hook"),
                  "member",
                  "RXC1",
                  "types",
                  Subscription.TWO_TYPES));
      Subscription unused = Subscription.of(receiver, "RXC1");

      // When
      report("RXC1", Stage.EXPLORING, "2019-01-01");
      soon().until(() -> receiver.taken().size() == 2 && !silent.requests().isEmpty());
      JsonPath atThatTime = slow.state();

      // Then
      assertThat(atThatTime.getInt("openDeadLetters")).isZero();
      soon().until(() -> slow.state().getInt("attempts") > 0);
      assertThat(slow.state().getString("lastReason"))
          .isEqualTo("its server took longer than 3000 ms");
    }
  }

  @Test
  void a_redirect_is_not_followed_wherever_it_leads() {
    try (LocalServer target = LocalServer.start().at("/secret", "text/plain", "inside");
        Receiver receiver =
            new Receiver().saying(307, Map.of("Location", target.address("/secret")))) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RXD1");

      // When
      report("RXD1", Stage.EXPLORING, "2019-01-01");
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      assertThat(target.requests()).isEmpty();
      assertThat(receiver.deliveries()).extracting(Delivery::answered).startsWith(307);
      assertThat(webhook.letters()).isEmpty();
    }
  }

  @Test
  void both_secrets_sign_for_a_while_after_one_was_made_anew() {
    try (Receiver receiver = new Receiver()) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RXE1");

      // When
      JsonPath rotated = given().post("/webhooks/" + webhook.id() + "/secret").jsonPath();
      report("RXE1", Stage.EXPLORING, "2019-01-01");
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      Delivery delivery = receiver.taken().getFirst();
      assertThat(rotated.getString("secret")).isNotEqualTo(webhook.secret());
      assertThat(delivery.isSignedWith(rotated.getString("secret"))).isTrue();
      assertThat(delivery.isSignedWith(webhook.secret())).isTrue();
      assertThat(Instant.parse(rotated.getString("formerUntil")))
          .isAfter(Instant.now().plus(Duration.ofHours(23)));
    }
  }

  @Test
  void a_trial_sends_a_signed_ping_and_tells_what_came_back() {
    try (Receiver receiver = new Receiver().saying(204, 500)) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RXF1");
      webhook.set("paused");
      String address = "/webhooks/" + webhook.id() + "/test";

      // When
      JsonPath good = given().post(address).jsonPath();
      JsonPath bad = given().post(address).jsonPath();
      receiver.close();
      JsonPath none = given().post(address).jsonPath();

      // Then
      assertThat(good.getBoolean("accepted")).isTrue();
      assertThat(good.getInt("status")).isEqualTo(204);
      assertThat(bad.getBoolean("accepted")).isFalse();
      assertThat(bad.getString("reason")).isEqualTo("its server answered 500");
      assertThat(none.getString("reason")).isEqualTo("its server takes no connection");
      assertThat(none.<Integer>get("status")).isNull();
      Delivery ping = receiver.deliveries().getFirst();
      assertThat(ping.isSignedWith(webhook.secret())).isTrue();
      assertThat(JsonPath.from(ping.body()).getString("type")).isEqualTo("ping.v1");
    }
  }

  @Test
  void an_address_that_may_be_asked_no_more_is_refused_at_the_next_attempt() throws Exception {
    try (Receiver receiver = new Receiver()) {
      // Given one that was added while an operator named its host
      Subscription webhook = Subscription.of(receiver, "RXG1");
      try (var connection = database.getConnection();
          var update =
              connection.prepareStatement(
                  "update webhook set url = 'https://10.0.0.1/hook' where id = cast(? as uuid)")) {
        update.setString(1, webhook.id());
        assertThat(update.executeUpdate()).isEqualTo(1);
      }

      // When
      report("RXG1", Stage.EXPLORING, "2019-01-01");
      soon().until(() -> webhook.state().getString("lastReason") != null);

      // Then
      assertThat(webhook.state().getString("lastReason"))
          .isEqualTo("its address leads to 10.0.0.1, which is not on the public internet");
      assertThat(receiver.deliveries()).isEmpty();
    }
  }

  @Test
  void no_secret_is_in_any_log() {
    Logged logged = new Logged();
    try (Receiver receiver = new Receiver().saying(500, 410);
        logged) {
      // When everything is done with a webhook that can be
      Subscription webhook = Subscription.of(receiver, "RXH1");
      String second = given().post("/webhooks/" + webhook.id() + "/secret").path("secret");
      given().post("/webhooks/" + webhook.id() + "/test").then().statusCode(200);
      report("RXH1", Stage.EXPLORING, "2019-01-01");
      webhook.awaitState("given-up").set("active");
      soon().until(() -> receiver.taken().size() == 2);

      // Then
      assertThat(logged.lines())
          .isNotEmpty()
          .noneMatch(line -> line.contains(webhook.secret().substring(6)))
          .noneMatch(line -> line.contains(second.substring(6)));
    }
  }

  @Test
  void the_example_of_the_documentation_verifies_what_is_sent() throws Exception {
    try (Receiver receiver = new Receiver()) {
      // Given
      Subscription webhook = Subscription.of(receiver, "RXI1");
      report("RXI1", Stage.EXPLORING, "2019-01-01");
      soon().until(() -> receiver.taken().size() == 2);
      Delivery delivery = receiver.taken().getFirst();

      // When
      Verifier verifier = Verifier.ofTheDocumentation(folder);

      // Then
      assertThat(verifier.takes(webhook.secret(), delivery)).isTrue();
      assertThat(verifier.takes("whsec_AAAA", delivery)).isFalse();
    }
  }
}
