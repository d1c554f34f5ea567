package org.partnershipledger.local.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.contracts.json.EventJson;

/** Our scorer against the annotators', over predictions that go wrong in every way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorerParityTest {
  private static final int SEEDS = 72;

  /** Scores the cases of a file of argument lists, one line of JSON each. */
  private static final String DRIVER =
      """
      import contextlib, io, json, sys
      sys.path.insert(0, sys.argv[1])
      import score
      for arguments in json.load(open(sys.argv[2], encoding='utf-8')):
          printed = io.StringIO()
          with contextlib.redirect_stdout(printed):
              score.main(arguments + ['--json', '--text', sys.argv[3]])
          print(json.dumps(json.loads(printed.getvalue())))
      """;

  private final Map<String, Annotation> work = AnnotationFiles.gold(Corpus.WORK);
  private final List<ParityCase> cases =
      IntStream.range(0, SEEDS).mapToObj(seed -> ParityCase.of(seed, work)).toList();
  private final List<Scores> scores = scores(Corpus.texts(Corpus.WORK));

  @TempDir Path folder;

  @Test
  void counts_are_those_that_the_annotators_scorer_gave() throws IOException {
    // Given
    List<String> given =
        Files.readAllLines(Corpus.file("parity.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    // When
    List<String> ours = lines(ours());
    // Then
    assertThat(given).hasSize(SEEDS);
    assertThat(ours).isEqualTo(given);
  }

  @Test
  void every_figure_trap_and_quote_is_that_of_the_annotators_scorer_where_it_can_run()
      throws Exception {
    assumeTrue(hasPython(), "there is no python3 to run the annotators' scorer with");
    // Given
    ArrayNode arguments = EventJson.mapper().createArrayNode();
    for (ParityCase each : cases) {
      ArrayNode list = arguments.addArray();
      each.write(folder).forEach(list::add);
    }
    Path file = Files.writeString(folder.resolve("arguments.json"), arguments.toString());
    // When
    List<JsonNode> theirs = run(file);
    // Then
    Path written = Files.createDirectories(Path.of("target/evaluation")).resolve("parity.txt");
    Files.write(written, lines(theirs));
    assertThat(theirs).hasSize(SEEDS);
    List<JsonNode> ours = ours();
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(ours.get(seed)).as("seed " + seed).isEqualTo(theirs.get(seed));
    }
  }

  @Test
  void the_changes_take_traps_miss_facts_and_break_quotes() {
    // When // Then
    assertThat(scores).anySatisfy(s -> assertThat(s.missing()).isNotEmpty());
    assertThat(scores.stream().mapToInt(s -> s.traps().size()).sum()).isGreaterThan(100);
    assertThat(scores.stream().mapToInt(s -> s.badQuotes().size()).sum()).isGreaterThan(500);
    for (FactType type : FactType.values()) {
      Counts counts = scores.stream().map(s -> s.counts(type)).reduce(Counts.NONE, Counts::plus);
      assertThat(counts.truePositives()).as(type + " found").isPositive();
      assertThat(counts.falsePositives()).as(type + " spurious").isPositive();
      assertThat(counts.falseNegatives()).as(type + " missed").isPositive();
    }
  }

  private List<JsonNode> ours() throws IOException {
    List<JsonNode> ours = new ArrayList<>();
    for (Scores each : scores) {
      ours.add(parsed(ScoreJson.of(each).toString()));
    }
    return ours;
  }

  private static List<String> lines(List<JsonNode> scores) {
    return IntStream.range(0, scores.size())
        .mapToObj(seed -> ParityCase.line(seed, scores.get(seed)))
        .toList();
  }

  private List<Scores> scores(Map<String, String> texts) {
    return cases.stream().map(c -> c.scores(texts)).toList();
  }

  private List<JsonNode> run(Path arguments) throws IOException, InterruptedException {
    Process python =
        new ProcessBuilder(
                "python3",
                "-B",
                "-c",
                DRIVER,
                Corpus.file("").toAbsolutePath().toString(),
                arguments.toString(),
                Corpus.WORK.toAbsolutePath().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<JsonNode> results = new ArrayList<>();
    try (var lines = python.inputReader()) {
      for (String line : lines.lines().toList()) {
        results.add(parsed(line));
      }
    }
    assertThat(python.waitFor()).isZero();
    return results;
  }

  private static JsonNode parsed(String json) throws IOException {
    return EventJson.mapper().readTree(json);
  }

  private static boolean hasPython() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
  }
}
