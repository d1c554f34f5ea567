package org.partnershipledger.ingest.extraction.finance;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;

/**
 * What a sum is.
 *
 * @param sum the sum
 * @param saving whether it is a saving
 * @param measure what it measures; empty for a saving and for a sum of unknown meaning
 * @param word the word that says so; empty when it was taken over from the sum before
 * @param like the sum that it is a later value of, and so of the same body; empty otherwise
 * @param inherited whether its meaning was taken over from the sum before
 * @param reached whether a verb of reaching a sum carries the meaning on: "it managed £5m"
 */
public record Meaning(
    Sum sum,
    boolean saving,
    Optional<FinanceMeasure> measure,
    Optional<Phrase> word,
    Optional<Sum> like,
    boolean inherited,
    boolean reached) {
  /** Whether nothing tells what it is. */
  public boolean isUnknown() {
    return !saving && measure.isEmpty();
  }
}
