package org.partnershipledger.local.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.reading.score.Corpus;
import org.partnershipledger.local.reading.score.FactType;
import org.partnershipledger.local.reading.score.Scores;
import org.partnershipledger.organisation.OrganisationReference;

/** The reader against gold readings: no figure may fall below what was reached. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationTest {
  private final Extractor extractor = Extractor.create(OrganisationReference.load());
  private final Floors floors = Floors.load();
  private final MeasuredSet work = MeasuredSet.of(extractor, Corpus.WORK);
  private final MeasuredSet check = MeasuredSet.of(extractor, Corpus.CHECK);
  private final Storylines storylines = Storylines.of(extractor);

  @BeforeAll
  void what_is_reached_is_written_down() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/evaluation"));
    Files.writeString(
        folder.resolve("report.md"),
        EvaluationReport.of(extractor.version(), work, check, storylines));
    Files.writeString(
        folder.resolve("floors.txt"), Floors.under(work.scores(), check.scores(), storylines));
  }

  @Test
  void no_row_of_the_work_set_falls_below_its_floor() {
    assertThat(below(work.scores(), floors::work))
        .as(EvaluationReport.table(work.scores()))
        .isEmpty();
  }

  @Test
  void no_row_of_the_check_set_falls_below_its_floor() {
    assertThat(below(check.scores(), floors::check))
        .as(EvaluationReport.table(check.scores()))
        .isEmpty();
  }

  @Test
  void stages_targets_and_savings_of_the_storylines_do_not_fall_below_their_floors() {
    // When
    List<String> below =
        storylines.shares().entrySet().stream()
            .filter(row -> row.getValue().value() < floors.storylines(row.getKey()))
            .map(row -> row.getKey() + " " + row.getValue())
            .toList();
    // Then
    assertThat(storylines.shares()).hasSize(3);
    assertThat(below).as(EvaluationReport.table(storylines)).isEmpty();
  }

  @Test
  void no_trap_is_taken() {
    assertThat(work.scores().traps()).isEmpty();
    assertThat(check.scores().traps().size()).as("traps of the check set").isZero();
  }

  @Test
  void every_quote_stands_in_its_text_where_its_claim_says() {
    assertThat(work.scores().badQuotes()).isEmpty();
    assertThat(check.scores().badQuotes().size()).as("bad quotes of the check set").isZero();
    assertThat(work.misplacedQuotes()).isEmpty();
    assertThat(check.misplacedQuotes()).isEmpty();
  }

  @Test
  void nothing_is_claimed_of_texts_outside_the_NHS() {
    // Given
    assertThat(work.gold().values()).anyMatch(gold -> gold.isOutOfScope());
    // When // Then
    assertThat(work.claimsOutOfScope()).isEmpty();
    assertThat(check.claimsOutOfScope()).isEmpty();
  }

  @Test
  void every_text_is_read() {
    assertThat(work.scores().missing()).isEmpty();
    assertThat(check.scores().missing()).isEmpty();
    assertThat(work.readings()).hasSize(16);
    assertThat(check.readings()).hasSize(10);
  }

  private static List<String> below(Scores scores, ToDoubleFunction<String> floor) {
    Stream<String> rows =
        Arrays.stream(FactType.values())
            .filter(type -> scores.counts(type).f1() < floor.applyAsDouble(type.label()))
            .map(type -> line(type.label(), scores.counts(type).f1(), floor));
    Stream<String> total =
        Stream.of(scores.total().f1())
            .filter(f1 -> f1 < floor.applyAsDouble(Scores.TOTAL))
            .map(f1 -> line(Scores.TOTAL, f1, floor));
    return Stream.concat(rows, total).toList();
  }

  private static String line(String row, double f1, ToDoubleFunction<String> floor) {
    return String.format(
        Locale.ROOT, "%s: F1 %.3f, floor %.3f", row.strip(), f1, floor.applyAsDouble(row));
  }
}
