package org.partnershipledger.local.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.partnershipledger.local.reading.score.Counts;
import org.partnershipledger.local.reading.score.FactType;
import org.partnershipledger.local.reading.score.Scores;

/** What was measured, in Markdown; of the check set, figures only. */
final class EvaluationReport {
  private static final String HEADINGS =
      """
      | row | found | spurious | missed | precision | recall | F1 | quotes |
      |---|---|---|---|---|---|---|---|""";

  private EvaluationReport() {}

  static String of(String reader, MeasuredSet work, MeasuredSet check, Storylines storylines) {
    return String.join(
        "\n\n",
        "# Evaluation of " + reader,
        "F1 in brackets: fewer than 20 facts, not judged.",
        "## Work set\n\n" + table(work.scores()),
        "## Check set\n\n" + table(check.scores()),
        "## Storylines\n\n" + table(storylines) + "\n");
  }

  /** A table of scores. */
  static String table(Scores scores) {
    List<String> lines = new ArrayList<>(List.of(HEADINGS));
    for (FactType type : FactType.values()) {
      OptionalDouble quotes = type.isMain() ? scores.evidence(type) : OptionalDouble.empty();
      lines.add(row(type.label(), scores.counts(type), quotes));
    }
    lines.add(row(Scores.TOTAL, scores.total(), OptionalDouble.empty()));
    lines.add("");
    lines.add(
        "Documents %d, traps %d, quotes not in the text %d."
            .formatted(
                scores.documents().size(), scores.traps().size(), scores.badQuotes().size()));
    return String.join("\n", lines);
  }

  private static String row(String label, Counts counts, OptionalDouble quotes) {
    String f1 = share(counts.f1());
    return "| %s | %d | %d | %d | %s | %s | %s | %s |"
        .formatted(
            label.strip(),
            counts.truePositives(),
            counts.falsePositives(),
            counts.falseNegatives(),
            share(counts.precision()),
            share(counts.recall()),
            counts.isJudged() ? f1 : "(" + f1 + ")",
            quotes.isPresent() ? share(quotes.getAsDouble()) : "");
  }

  /** A table of the storylines and what was missed in them. */
  static String table(Storylines storylines) {
    List<String> lines =
        new ArrayList<>(List.of("| row | found | of | share |\n|---|---|---|---|"));
    storylines
        .shares()
        .forEach(
            (row, share) ->
                lines.add(
                    "| %s | %d | %d | %s |"
                        .formatted(row, share.found(), share.of(), share(share.value()))));
    lines.add("");
    storylines.missed().forEach(m -> lines.add("- " + m));
    return String.join("\n", lines);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
