package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.reading.Scored;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.local.samples.Submission;

/** The whole line, as packaged: the sample articles in, the overview out. */
class EndToEndIT {

  @TempDir static Path folder;
  private static JsonNode overview;
  private static String said;

  @BeforeAll
  static void the_samples_are_read() throws IOException {
    Path json = folder.resolve("overview.json");
    try (UpScript up =
        UpScript.start(
            folder.resolve("ledger"),
            "--fresh",
            "--once",
            "--ports",
            "free",
            "--json",
            json.toString())) {
      assertThat(up.end()).as(up.said()).isZero();
      said = up.said();
    }
    overview = EventJson.mapper().readTree(Files.readString(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "derby-burton",
        "peterborough-hinchingbrooke",
        "royal-surrey-ashford",
        "taunton-somerset-partnership"
      })
  void a_storyline_ends_as_expected(String storyline) throws IOException {
    // Given
    JsonNode expected = expected(storyline);
    // When
    JsonNode found = partnership(codes(expected.path("members"), "ods"));
    // Then
    assertThat(Scored.stage(text(found, "stage"), text(found, "sideState")))
        .isEqualTo(expected.path("final_stage").asText());
    assertThat(text(found, "completedOn"))
        .isEqualTo(text(expected.path("slippage"), "actual_completion"));
    assertThat(text(found.path("targets"), "firstReportedOn"))
        .isEqualTo(text(expected.path("slippage"), "first_target"));
    assertThat(number(found.path("targets"), "slipDaysFromFirstReported"))
        .isEqualTo(number(expected.path("slippage"), "days_first_target_to_actual"));
    assertThat(headline(found)).isEqualTo(expectedHeadline(expected));
  }

  @Test
  void every_partnership_says_that_it_rests_on_re_reported_samples() {
    assertThat(overview.path("partnerships"))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.path("notices").toString()).contains("Re-reported sample"));
    assertThat(said).contains("re-reported samples");
  }

  @Test
  void another_order_with_each_article_twice_gives_an_equal_overview() throws IOException {
    // Given
    List<Submission> articles = new ArrayList<>(ArticleFolder.read(Path.of("samples")));
    articles.addAll(List.copyOf(articles));
    Collections.shuffle(articles, new Random(20191121));
    Path shuffled = Files.createDirectories(folder.resolve("shuffled"));
    Files.write(
        shuffled.resolve("articles.jsonl"), articles.stream().map(Submission::json).toList());
    Path json = folder.resolve("again.json");
    // When
    try (UpScript up =
        UpScript.start(
            folder.resolve("other"),
            "--fresh",
            "--once",
            "--ports",
            "free",
            "--samples",
            shuffled.toString(),
            "--json",
            json.toString())) {
      assertThat(up.end()).as(up.said()).isZero();
    }
    // Then
    JsonNode again = EventJson.mapper().readTree(Files.readString(json));
    assertThat(Overviews.withoutIds(again)).isEqualTo(Overviews.withoutIds(overview));
  }

  private static JsonNode partnership(Set<String> codes) {
    List<JsonNode> found =
        StreamSupport.stream(overview.path("partnerships").spliterator(), false)
            .filter(p -> codes(p.path("members"), "code").equals(codes))
            .toList();
    assertThat(found).as("partnerships of " + codes).hasSize(1);
    return found.getFirst();
  }

  private static Set<String> codes(JsonNode members, String field) {
    return StreamSupport.stream(members.spliterator(), false)
        .map(m -> m.path(field).asText())
        .collect(Collectors.toSet());
  }

  // Amount in pounds, basis and kind; empty when there is no headline.
  private static Optional<String> headline(JsonNode partnership) {
    JsonNode saving = partnership.path("headlineSaving");
    return saving.isObject()
        ? Optional.of(
            "%d %s %s"
                .formatted(
                    saving.path("amount").decimalValue().longValueExact(),
                    saving.path("statedBasis").asText(),
                    saving.path("kind").asText()))
        : Optional.empty();
  }

  private static Optional<String> expectedHeadline(JsonNode expected) {
    JsonNode saving = expected.path("headline_at_end");
    if (saving.path("amount_gbp_m").isNull()) {
      return Optional.empty();
    }
    String basis = saving.path("basis").asText();
    return Optional.of(
        "%d %s %s"
            .formatted(
                saving.path("amount_gbp_m").decimalValue().movePointRight(6).longValueExact(),
                basis.startsWith("annual") ? "annual" : "unstated",
                saving.path("status").asText()));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static Optional<Integer> number(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(JsonNode::isNumber).map(JsonNode::asInt);
  }

  private static JsonNode expected(String storyline) throws IOException {
    return EventJson.mapper()
        .readTree(
            Files.readString(Path.of("src/test/resources/storylines", storyline, "expected.json")));
  }
}
