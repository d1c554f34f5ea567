package org.partnershipledger.ingest.extraction.cue;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.Span;

/**
 * How firm the text makes the proposition at one token.
 *
 * @param factuality certainty, polarity and tense
 * @param cues the words that decided it, in the order of the text
 * @param condition the words of a condition on it, if any
 */
public record Judgement(Factuality factuality, List<String> cues, Optional<Span> condition) {
  public Judgement {
    cues = List.copyOf(cues);
  }
}
