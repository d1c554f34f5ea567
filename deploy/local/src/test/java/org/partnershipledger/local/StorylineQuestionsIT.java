package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.reading.Scored;

/** Every question of the sample storylines, asked of the registry as of its day. */
class StorylineQuestionsIT {

  private static final String RUNNING = "Running until Ctrl-C";
  private static final String REGISTRY = "what the ledger holds";
  private static final List<String> STORYLINES =
      List.of(
          "derby-burton",
          "peterborough-hinchingbrooke",
          "royal-surrey-ashford",
          "taunton-somerset-partnership");
  private static final double HALF_A_PER_CENT = 0.005;

  @TempDir static Path folder;
  private static UpScript up;
  private static String registry;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @BeforeAll
  static void the_samples_are_read() {
    up = UpScript.start(folder.resolve("ledger"), "--fresh", "--ports", "free");
    up.awaitLine(RUNNING);
    registry =
        up.said()
            .lines()
            .filter(line -> line.contains(REGISTRY))
            .map(line -> line.substring(line.indexOf("http")).strip())
            .findFirst()
            .orElseThrow();
  }

  @AfterAll
  static void the_line_is_stopped() {
    up.close();
  }

  @TestFactory
  Stream<DynamicTest> every_question_is_answered_as_of_its_day() {
    return STORYLINES.stream()
        .flatMap(
            storyline -> {
              JsonNode expected = expected(storyline);
              return stream(expected.path("questions"))
                  .map(
                      question ->
                          DynamicTest.dynamicTest(
                              "%s on %s: %s"
                                  .formatted(
                                      storyline,
                                      question.path("as_of").asText(),
                                      question.path("question").asText()),
                              () -> answer(storyline, expected, question)));
            });
  }

  private static void answer(String storyline, JsonNode expected, JsonNode question) {
    // Given
    LocalDate day = LocalDate.parse(question.path("as_of").asText());
    JsonNode facts = question.path("facts");
    // When
    JsonNode partnership = partnership(expected, day);
    List<JsonNode> claims = claims(partnership, day);
    // Then
    assertThat(acceptableStages(expected, day)).contains(stage(partnership));
    assertThat(heldTitles(partnership)).containsAll(evidenceTitles(storyline, question));
    facts
        .properties()
        .forEach(
            fact -> {
              String value = fact.getValue().asText();
              switch (fact.getKey()) {
                case "target" -> assertThat(statedDates(partnership, claims)).contains(value);
                case "actual" ->
                    assertThat(partnership.path("completion").path("on").asText()).isEqualTo(value);
                case "stage" -> assertThat(stage(partnership)).isEqualTo(value);
                case "slip_days" ->
                    assertThat(slipDays(partnership)).contains(fact.getValue().asLong());
                case "total" -> assertThat(savings(claims, "unstated")).anyMatch(is(fact));
                case "cumulative" -> assertThat(savings(claims, "cumulative")).anyMatch(is(fact));
                case "annual", "annual_savings_gbp_m" -> annual(fact, partnership, claims);
                case "realised" -> assertThat(kinds(claims)).doesNotContain("realised");
                default -> throw new AssertionError("no check for the fact " + fact.getKey());
              }
            });
  }

  /** None claimed; or what was claimed has lapsed with the partnership. */
  private static void annual(
      Map.Entry<String, JsonNode> fact, JsonNode partnership, List<JsonNode> claims) {
    if (!fact.getValue().isNull()) {
      assertThat(savings(claims, "annual")).anyMatch(is(fact));
    } else if (!stage(partnership).equals("abandoned")) {
      assertThat(savings(claims, "annual")).isEmpty();
    }
  }

  private static Predicate<Double> is(Map.Entry<String, JsonNode> millions) {
    double pounds = millions.getValue().asDouble() * 1_000_000;
    return amount -> Math.abs(amount - pounds) <= HALF_A_PER_CENT * pounds;
  }

  private static JsonNode partnership(JsonNode expected, LocalDate day) {
    Set<String> members =
        stream(expected.path("members"))
            .map(m -> m.path("ods").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    List<JsonNode> found =
        stream(get("?validOn=%s&member=%s".formatted(day, members.iterator().next())).path("items"))
            .filter(p -> memberIds(p).equals(members))
            .toList();
    assertThat(found).as("partnerships of %s on %s", members, day).hasSize(1);
    return found.getFirst();
  }

  private static Set<String> memberIds(JsonNode partnership) {
    return stream(partnership.path("members"))
        .map(m -> m.path("id").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonNode> claims(JsonNode partnership, LocalDate day) {
    String id = partnership.path("id").asText();
    return stream(get("/%s/claims?limit=500&validOn=%s".formatted(id, day)).path("items")).toList();
  }

  private static String stage(JsonNode partnership) {
    return Scored.stage(text(partnership, "stage"), text(partnership, "sideState"));
  }

  /** What the storyline has after the last article that was surely published by the day. */
  private static Set<String> acceptableStages(JsonNode expected, LocalDate day) {
    JsonNode last =
        stream(expected.path("articles"))
            .filter(a -> !LocalDate.parse(a.path("published").asText()).isAfter(day))
            .max(Comparator.comparing(a -> a.path("published").asText()))
            .orElseThrow();
    Set<String> stages = new TreeSet<>(Set.of(last.path("stage_after").asText()));
    stream(last.path("stage_also_acceptable")).forEach(s -> stages.add(s.asText()));
    return stages;
  }

  private static Set<String> heldTitles(JsonNode partnership) {
    return stream(partnership.path("articles"))
        .map(id -> fetch(URI.create(registry.replace("/partnerships", "/articles/" + id.asText()))))
        .map(article -> article.path("article").path("title").asText())
        .collect(Collectors.toSet());
  }

  private static List<String> evidenceTitles(String storyline, JsonNode question) {
    return stream(question.path("evidence_articles"))
        .map(number -> json(Path.of("samples", storyline, number.asText() + ".meta.json")))
        .map(meta -> meta.path("title").asText())
        .toList();
  }

  /** The dates for completion that stand as targets, and lower bounds, which are none. */
  private static Set<String> statedDates(JsonNode partnership, List<JsonNode> claims) {
    Stream<String> targets =
        stream(partnership.path("targets"))
            .filter(t -> t.path("milestone").asText().equals("completion"))
            .map(t -> t.path("date").path("latest").asText());
    Stream<String> bounds =
        claims.stream()
            .map(c -> c.path("claim").path("arguments"))
            .filter(a -> a.path("milestone").asText().equals("completion"))
            .filter(a -> a.path("date").path("bound").asText().equals("not-before"))
            .map(a -> a.path("date").path("latest").asText());
    return Stream.concat(targets, bounds).collect(Collectors.toSet());
  }

  private static Optional<Long> slipDays(JsonNode partnership) {
    Optional<LocalDate> first =
        stream(partnership.path("targets"))
            .filter(t -> t.path("milestone").asText().equals("completion"))
            .filter(t -> t.path("asserted").asBoolean())
            .map(t -> LocalDate.parse(t.path("date").path("latest").asText()))
            .findFirst();
    Optional<LocalDate> done = text(partnership.path("completion"), "on").map(LocalDate::parse);
    return first.flatMap(f -> done.map(d -> d.toEpochDay() - f.toEpochDay()));
  }

  private static List<Double> savings(List<JsonNode> claims, String basis) {
    return savings(claims)
        .filter(a -> a.path("basis").asText().equals(basis))
        .map(
            a ->
                a.path("amount")
                        .path("upperPence")
                        .asDouble(a.path("amount").path("lowerPence").asDouble())
                    / 100)
        .toList();
  }

  private static List<String> kinds(List<JsonNode> claims) {
    return savings(claims).map(a -> a.path("saving").asText()).toList();
  }

  private static Stream<JsonNode> savings(List<JsonNode> claims) {
    return claims.stream()
        .filter(c -> c.path("claim").path("kind").asText().equals("savings"))
        .map(c -> c.path("claim").path("arguments"));
  }

  private static JsonNode get(String rest) {
    return fetch(URI.create(registry + rest));
  }

  private static JsonNode fetch(URI address) {
    try {
      HttpResponse<String> answer =
          HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(200);
      return EventJson.mapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(address.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode expected(String storyline) {
    return json(Path.of("src/test/resources/storylines", storyline, "expected.json"));
  }

  private static JsonNode json(Path file) {
    try {
      return EventJson.mapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
