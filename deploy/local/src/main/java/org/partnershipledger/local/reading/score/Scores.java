package org.partnershipledger.local.reading.score;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well predictions meet the gold of some texts.
 *
 * @param documents text by text
 * @param missing texts without a prediction
 * @param traps what only looks like a fact and was taken for one
 * @param badQuotes predictions whose quotes are not in their texts
 * @param unchecked predictions whose text is not known
 */
public record Scores(
    List<DocumentScore> documents,
    List<String> missing,
    List<Trap> traps,
    List<BadQuote> badQuotes,
    List<String> unchecked) {
  /** The name of the total. */
  public static final String TOTAL = "MICRO (main rows)";

  /** The counts of one type over all texts. */
  public Counts counts(FactType type) {
    return documents.stream().map(d -> d.counts(type)).reduce(Counts.NONE, Counts::plus);
  }

  /** The counts of all main rows. */
  public Counts total() {
    return Arrays.stream(FactType.values())
        .filter(FactType::isMain)
        .map(this::counts)
        .reduce(Counts.NONE, Counts::plus);
  }

  /** How far the quotes of what was found agree with the gold's; empty where none can. */
  public OptionalDouble evidence(FactType type) {
    return documents.stream().flatMapToDouble(d -> d.outcome(type).evidence()).average();
  }
}
