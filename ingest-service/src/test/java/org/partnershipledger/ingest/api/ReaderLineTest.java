package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.partnershipledger.ingest.api.Topics.events;
import static org.partnershipledger.ingest.api.Topics.readings;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class ReaderLineTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void a_posted_article_ends_up_read_on_the_topic_of_claims() {
    // When
    String id = posted(Drafts.json("url", "https://e.org/" + UUID.randomUUID()));

    // Then
    await().atMost(PATIENCE).until(() -> readings(id).size() == 1);
    ArticleRead read = readings(id).getFirst();
    assertThat(read.article().title()).isEqualTo("Trusts share a chief executive");
    assertThat(read.part()).isEqualTo(1);
    assertThat(read.claims())
        .allSatisfy(
            claim ->
                assertThat(claim.evidence())
                    .allSatisfy(
                        quote ->
                            assertThat(Drafts.TEXT.substring(quote.start(), quote.end()))
                                .isEqualTo(quote.quote())));
  }

  @Test
  void an_article_sent_twice_is_read_twice_under_one_event_id() {
    // Given
    String article = Drafts.json("url", "https://e.org/" + UUID.randomUUID());

    // When
    String id = posted(article);
    posted(article);

    // Then
    await().atMost(PATIENCE).until(() -> readings(id).size() == 2);
    assertThat(
            events(Topic.ARTICLE_CLAIMS, EventType.ARTICLE_READ, id).stream()
                .map(event -> event.attributes().id())
                .distinct())
        .hasSize(1);
  }

  @Test
  void an_undated_article_has_no_time() {
    String id =
        posted("{\"title\":\"T\",\"text\":\"The trust said so. " + UUID.randomUUID() + "\"}");
    await().atMost(PATIENCE).until(() -> readings(id).size() == 1);
    assertThat(
            events(Topic.ARTICLE_CLAIMS, EventType.ARTICLE_READ, id).getFirst().attributes().time())
        .isEmpty();
  }

  @Test
  void a_withdrawn_article_is_retracted() {
    // Given
    String id = posted(Drafts.json("url", "https://e.org/" + UUID.randomUUID()));

    // When
    given()
        .delete("/articles/" + id + "?reason=sent in error")
        .then()
        .statusCode(202)
        .body("articleId", equalTo(id))
        .body("reason", equalTo("sent in error"));

    // Then
    await()
        .atMost(PATIENCE)
        .until(() -> events(Topic.ARTICLE_CLAIMS, EventType.ARTICLE_RETRACTED, id).size() == 1);
    IncomingEvent event = events(Topic.ARTICLE_CLAIMS, EventType.ARTICLE_RETRACTED, id).getFirst();
    assertThat(EventJson.read(event.requiredData(), ArticleRetracted.class).reason())
        .isEqualTo("sent in error");
    assertThat(readings(id)).hasSize(1);
  }

  @Test
  void a_withdrawal_needs_a_reason_and_an_id() {
    Problems.check(
            given().delete("/articles/" + UUID.randomUUID()).then(), "invalid-parameter", 400)
        .body("errors[0].pointer", equalTo("reason"));
    Problems.check(given().delete("/articles/42?reason=x").then(), "invalid-parameter", 400)
        .body("errors[0].pointer", equalTo("id"));
  }

  @Test
  void a_malformed_record_is_parked_and_stops_nothing() {
    // Given
    String broken = UUID.randomUUID().toString();
    EmbeddedBroker.write(
        EmbeddedBroker.shared(),
        Topic.ARTICLES,
        broken,
        "not json".getBytes(StandardCharsets.UTF_8),
        Map.of("ce_type", "org.partnershipledger.article-submitted.v1"));

    // When
    String id = posted(Drafts.json("url", "https://e.org/" + UUID.randomUUID()));

    // Then
    await().atMost(PATIENCE).until(() -> readings(id).size() == 1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(EmbeddedBroker.read(EmbeddedBroker.shared(), Topic.READER_DEAD_LETTERS))
                    .extracting(IncomingEvent::of)
                    .filteredOn(letter -> letter.key().equals(broken))
                    .extracting(letter -> letter.headers().get("dlq-reason"))
                    .containsExactly("header ce_id is missing"));
  }

  private static String posted(String json) {
    return given()
        .contentType("application/json")
        .body(json)
        .post("/articles")
        .then()
        .statusCode(202)
        .extract()
        .path("articleId");
  }
}
