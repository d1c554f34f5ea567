package org.partnershipledger.ingest.extraction;

import java.util.List;
import org.partnershipledger.contracts.claim.Span;

/**
 * Why the reader read as it did.
 *
 * @param fired one entry for each claim
 * @param rejected what was considered and not taken
 */
public record Explanation(List<Fired> fired, List<Rejected> rejected) {
  public Explanation {
    fired = List.copyOf(fired);
    rejected = List.copyOf(rejected);
  }

  /** A rule that made a claim: its trigger and the cues that shaped the firmness. */
  public record Fired(
      String claimId, String rule, String trigger, Span triggerSpan, List<String> cues) {
    public Fired {
      cues = List.copyOf(cues);
    }
  }

  /** A candidate that was not taken, and why. */
  public record Rejected(String rule, String words, Span span, String reason) {}
}
