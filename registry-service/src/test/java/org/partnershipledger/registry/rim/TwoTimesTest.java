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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.partnership.PlainLedger;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** The ledger on both time axes, against recorded answers and against the plain fold. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_two_times"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class TwoTimesTest {

  private static final long SEED = 29;
  private static final String CORPUS = "article-";

  @Inject Line line;

  /** What the service answered at a moment. */
  private record Answered(String knownAt, List<JsonNode> items) {}

  @Test
  void any_moment_answers_as_it_did_then_and_any_day_as_the_fold_of_what_was_published() {
    // Given
    List<ArticleFixture> corpus = Corpus.of(SEED, 40);
    List<ArticleRead> arrivals =
        new ArrayList<>(corpus.stream().map(ArticleFixture::read).toList());
    Collections.shuffle(arrivals, new Random(SEED));
    List<Answered> answers = new ArrayList<>();

    // When
    for (int from = 0; from < arrivals.size(); from += 8) {
      line.read(arrivals.subList(from, from + 8));
      answers.add(new Answered(Instant.now().toString(), list("")));
    }
    line.retract(corpus.get(3).read().article().articleId(), "2026-11-21T08:00:00Z");

    // Then
    for (Answered answer : answers) {
      assertThat(list("?knownAt=" + answer.knownAt()))
          .as("as known at %s", answer.knownAt())
          .isEqualTo(answer.items());
    }
    List<ArticleFixture> left = new ArrayList<>(corpus);
    left.remove(3);
    for (LocalDate day : daysOfInterest(left)) {
      assertThat(withoutIds(list("?validOn=" + day)))
          .as("on %s", day)
          .containsExactlyInAnyOrderElementsOf(folded(left, day));
    }
  }

  private static List<JsonNode> jsonLines(String text) {
    return text.lines().map(TwoTimesTest::json).toList();
  }

  private static JsonNode json(String text) {
    try {
      return EventJson.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private static List<JsonNode> list(String query) {
    return jsonLines(given().get("/partnerships.jsonl" + query).asString()).stream()
        .filter(state -> state.get("articles").get(0).asText().startsWith(CORPUS))
        .map(state -> (JsonNode) ((ObjectNode) state).without(List.of("knownAt", "validOn")))
        .toList();
  }

  private static List<JsonNode> withoutIds(List<JsonNode> states) {
    return states.stream()
        .map(state -> (JsonNode) ((ObjectNode) state).without(List.of("id", "version")))
        .toList();
  }

  /** The first day of each publication, the day before, and days between and after. */
  private static Collection<LocalDate> daysOfInterest(List<ArticleFixture> corpus) {
    List<LocalDate> days = new ArrayList<>();
    Random random = new Random(SEED);
    for (ArticleFixture article : corpus) {
      article
          .header()
          .publication()
          .latest()
          .ifPresent(
              day -> {
                days.add(day);
                days.add(day.minusDays(1));
                days.add(day.plusDays(random.nextInt(900)));
              });
    }
    return days;
  }

  /** The partnerships as now told apart, each folded from what had been published by the day. */
  private static List<JsonNode> folded(List<ArticleFixture> corpus, LocalDate day) {
    MemberLineage lineage = new Register(OrganisationReference.load()).lineage();
    return PlainLedger.of(
            corpus.stream().map(ArticleFixture::reading).toList(), lineage, Optional.of(day))
        .stream()
        .map(state -> json(EventJson.text(state)))
        .map(state -> (JsonNode) ((ObjectNode) state).without(List.of("id", "version", "validOn")))
        .toList();
  }
}
