package org.partnershipledger.local.reading.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Scores as lines of text, for the terminal. */
public final class ScoreTable {
  private static final String HEADINGS =
      "%-38s%5s%5s%5s%8s%8s%8s%7s".formatted("fact type", "TP", "FP", "FN", "P", "R", "F1", "evid");

  private final Scores scores;

  /** The lines of these scores. */
  public ScoreTable(Scores scores) {
    this.scores = scores;
  }

  /**
   * One row for each type and one for all main rows, then traps and bad quotes. A row of fewer than
   * 20 facts has its counts and evidence, but no shares: so few facts are not judged.
   */
  public String table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "documents %d, predictions missing for %d"
            .formatted(scores.documents().size(), scores.missing().size()));
    lines.add(HEADINGS);
    for (FactType type : FactType.values()) {
      OptionalDouble evidence = type.isMain() ? scores.evidence(type) : OptionalDouble.empty();
      lines.add(row(type.label(), scores.counts(type), evidence));
    }
    lines.add(row(Scores.TOTAL, scores.total(), OptionalDouble.empty()));
    lines.add("traps taken: " + scores.traps().size());
    scores
        .traps()
        .forEach(
            t -> lines.add("   | " + String.join(" | ", t.id(), t.list(), t.why(), t.quote())));
    lines.add("quotes not in the text: " + scores.badQuotes().size());
    scores
        .badQuotes()
        .forEach(b -> lines.add("   | " + String.join(" | ", b.id(), b.list(), b.quote())));
    return String.join("\n", lines);
  }

  private static String row(String label, Counts counts, OptionalDouble evidence) {
    String row =
        format(
            "%-38s%5d%5d%5d",
            label, counts.truePositives(), counts.falsePositives(), counts.falseNegatives());
    row +=
        counts.isJudged()
            ? format("%8.3f%8.3f%8.3f", counts.precision(), counts.recall(), counts.f1())
            : format("%24s", "under 20: not judged");
    return evidence.isPresent() ? row + format("%7.2f", evidence.getAsDouble()) : row;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** One line for each text: its main rows as found, spurious and missed. */
  public String perDocument() {
    return scores.documents().stream()
        .map(d -> d.id() + " " + mainRows(d))
        .collect(Collectors.joining("\n"));
  }

  private static String mainRows(DocumentScore document) {
    return Arrays.stream(FactType.values())
        .filter(FactType::isMain)
        .map(type -> type.list() + ":" + counts(document.counts(type)))
        .collect(Collectors.joining(" "));
  }

  private static String counts(Counts counts) {
    return "%d/%d/%d"
        .formatted(counts.truePositives(), counts.falsePositives(), counts.falseNegatives());
  }
}
