package org.partnershipledger.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.partnershipledger.registry.fixture.ArticleFixture.article;
import static org.partnershipledger.registry.fixture.Body.BURTON;
import static org.partnershipledger.registry.fixture.Body.DERBY;
import static org.partnershipledger.registry.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.fixture.ClaimFixture.target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
class IntakeToApiTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Test
  void a_reading_comes_in_and_its_partnership_is_answered() {
    ArticleRead read =
        article("burton-1")
            .on("2017-05-05")
            .by("Derby")
            .says(
                arrangement(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).between(DERBY, BURTON),
                target("2018-04-01"))
            .read();
    CloudEvent attributes =
        new CloudEvent(
            UUID.randomUUID().toString(),
            "/ingest-service",
            EventType.ARTICLE_READ.wireName(),
            "burton-1",
            java.util.Optional.empty(),
            java.time.Instant.now(),
            "burton-1",
            EventType.ARTICLE_READ.dataSchema(),
            java.util.Optional.of("burton-1"),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty());
    EmbeddedBroker.write(
        broker, Topic.ARTICLE_CLAIMS, "burton-1", EventJson.write(read), attributes.headers());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                given()
                    .queryParam("member", "RTG")
                    .get("/partnerships")
                    .then()
                    .statusCode(200)
                    .body("items.stage", contains("outline-business-case")));
    String body = given().get("/partnerships").asString();
    System.out.println(body);
    String id = given().get("/partnerships").path("items[0].id");
    System.out.println(given().get("/partnerships/" + id).asString());
    System.out.println(
        given().queryParam("validOn", "2018-01-01").get("/partnerships/" + id).asString());
    System.out.println(given().get("/partnerships/" + id + "/claims").asString());
    System.out.println(given().get("/organisations/RTG").asString());
    System.out.println(given().get("/claims/burton-1-c0").asString());
    System.out.println(given().get("/articles/burton-1").asString());
    System.out.println(given().get("/audit").asString());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> given().get("/audit").then().body("outbox.pending", equalTo(0)));
    EmbeddedBroker.read(broker, Topic.PARTNERSHIP_EVENTS)
        .forEach(r -> System.out.println(new String(r.value()) + " " + r.headers()));
    assertThat(EmbeddedBroker.read(broker, Topic.PARTNERSHIP_EVENTS)).isNotEmpty();
  }
}
