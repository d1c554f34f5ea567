package org.partnershipledger.ingest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ingest.api.Topics.articles;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(EmbeddedStackResource.class)
class BulkTest {
  @Test
  void good_lines_go_through_and_bad_ones_say_why_each_in_its_place() throws Exception {
    // Given
    String first = Drafts.json("url", "https://e.org/" + UUID.randomUUID());
    String last = Drafts.json("url", "https://e.org/" + UUID.randomUUID());
    String body =
        String.join(
            "\n",
            first,
            "",
            "{\"title\":",
            Drafts.json("published", "2099-01-01"),
            "{\"title\":\"T\",\"text\":\"" + "x".repeat(2_100_000) + "\"}",
            last);

    // When
    List<JsonNode> results = post(body);

    // Then
    assertThat(results)
        .extracting(result -> result.path("line").asInt())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(results)
        .extracting(result -> result.path("status").asInt())
        .containsExactly(202, 400, 400, 422, 413, 202);
    assertThat(results)
        .extracting(result -> result.at("/problem/type").asText().replaceFirst(".*/", ""))
        .containsExactly(
            "", "invalid-json", "invalid-json", "invalid-article", "body-too-large", "");
    assertThat(results.get(1).at("/problem/detail").asText()).isEqualTo("the line is empty");
    assertThat(results.get(3).at("/problem/errors/0/pointer").asText()).isEqualTo("/published");
    assertThat(articles(results.getFirst().path("articleId").asText())).hasSize(1);
    assertThat(articles(results.getLast().path("articleId").asText())).hasSize(1);
  }

  @Test
  void more_lines_than_may_wait_at_once_are_all_accepted_in_order() throws Exception {
    // Given
    String run = UUID.randomUUID().toString();
    String body =
        IntStream.range(0, 800)
            .mapToObj(i -> Drafts.json("url", "https://e.org/" + run + "/" + i))
            .collect(Collectors.joining("\n"));

    // When
    List<JsonNode> results = post(body);

    // Then
    assertThat(results).hasSize(800);
    assertThat(results)
        .allSatisfy(result -> assertThat(result.path("status").asInt()).isEqualTo(202));
    assertThat(results)
        .extracting(result -> result.path("articleId").asText())
        .doesNotHaveDuplicates();
    assertThat(results.get(799).path("line").asInt()).isEqualTo(800);
  }

  @Test
  void an_empty_bulk_has_no_results() throws Exception {
    assertThat(post("")).isEmpty();
  }

  private static List<JsonNode> post(String body) throws Exception {
    String answer =
        given()
            .contentType("application/x-ndjson")
            .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/articles")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    List<JsonNode> results = new ArrayList<>();
    for (String line : answer.lines().toList()) {
      results.add(EventJson.mapper().readTree(line));
    }
    return results;
  }
}
