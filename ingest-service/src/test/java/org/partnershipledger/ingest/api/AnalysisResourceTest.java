package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.partnershipledger.ingest.api.Topics.articles;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class AnalysisResourceTest {
  @Test
  void a_text_is_read_and_not_kept() {
    // Given
    String unique = Drafts.TEXT + " " + UUID.randomUUID();

    // When
    ValidatableResponse answer = post("text/plain", unique, "/analyses?published=2019-02-14");

    // Then
    answer
        .statusCode(200)
        .body("text", equalTo(unique))
        .body("article.publication.certainty", equalTo("exact"))
        .body("$", hasKey("claims"))
        .body("$", not(hasKey("explanation")));
    String id = answer.extract().path("article.articleId");
    assertThat(articles(id)).isEmpty();
  }

  @Test
  void an_explanation_is_given_on_request() {
    post("application/json", Examples.ARTICLE, "/analyses?explain=true")
        .statusCode(200)
        .body("$", hasKey("explanation"))
        .body("explanation", hasKey("rejected"));
    post("text/html", Examples.HTML, "/analyses?explain=true")
        .statusCode(200)
        .body("article.publication.latest", equalTo("2019-02-14"))
        .body("$", hasKey("explanation"));
  }

  @Test
  void bad_input_is_refused_as_for_articles() {
    Problems.check(
        post("application/json", Drafts.json("published", "2099-01-01"), "/analyses"),
        "invalid-article",
        422);
    Problems.check(
            post("text/plain", Drafts.TEXT, "/analyses?explain=perhaps"), "invalid-parameter", 400)
        .body("errors[0].pointer", equalTo("explain"));
    Problems.check(post("text/csv", "a", "/analyses"), "unsupported-media-type", 415);
  }

  private static ValidatableResponse post(String type, String body, String path) {
    return given().contentType(type).body(body).post(path).then();
  }
}
