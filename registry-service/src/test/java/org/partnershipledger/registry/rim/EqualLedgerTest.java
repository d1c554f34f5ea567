package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.partnership.PlainLedger;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class EqualLedgerTest {

  private static final long SEED = 17;

  @Inject Line line;

  @Test
  void the_service_holds_what_the_fold_gives_whatever_came_first_or_twice() {
    // Given
    List<ArticleFixture> corpus = Corpus.of(SEED, 50);
    List<ArticleRead> arrivals = new ArrayList<>();
    corpus.forEach(a -> arrivals.add(a.read()));
    corpus.subList(0, 15).forEach(a -> arrivals.add(a.read()));
    Collections.shuffle(arrivals, new Random(SEED));

    // When
    line.read(arrivals.subList(0, 5));
    line.read(arrivals.subList(5, 30));
    line.read(arrivals.subList(30, arrivals.size()));

    // Then
    assertThat(held()).containsExactlyInAnyOrderElementsOf(folded(corpus));
  }

  /** What the service answers about this corpus, without ids and versions. */
  private static List<JsonNode> held() {
    List<JsonNode> held = new ArrayList<>();
    String cursor = "";
    do {
      String query = "limit=20" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
      JsonNode page = json(given().get("/partnerships?" + query).asString());
      page.get("items")
          .forEach(
              item -> {
                if (item.get("articles").get(0).asText().startsWith("article-")) {
                  held.add(plain((ObjectNode) item));
                }
              });
      cursor = page.path("next").asText();
    } while (!cursor.isEmpty());
    return held;
  }

  private static List<JsonNode> folded(List<ArticleFixture> corpus) {
    MemberLineage lineage = new Register(OrganisationReference.load()).lineage();
    return PlainLedger.of(
            corpus.stream().map(ArticleFixture::reading).toList(), lineage, Optional.empty())
        .stream()
        .map(EqualLedgerTest::plain)
        .toList();
  }

  private static JsonNode plain(PartnershipState state) {
    return plain((ObjectNode) json(EventJson.text(state)));
  }

  private static JsonNode plain(ObjectNode state) {
    state.remove(List.of("id", "version"));
    return state;
  }

  private static JsonNode json(String text) {
    try {
      return EventJson.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
