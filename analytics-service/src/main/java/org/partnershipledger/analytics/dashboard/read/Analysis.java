package org.partnershipledger.analytics.dashboard.read;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Span;

/**
 * What ingest-service found in a text that it did not keep.
 *
 * @param article what is known beside the text
 * @param text the canonical text that all offsets refer to
 * @param reader version of the reader
 * @param claims what the text reports, in its order
 * @param explanation why it was read so
 */
record Analysis(
    ArticleHeader article,
    String text,
    String reader,
    List<Claim> claims,
    Optional<Explanation> explanation) {
  Analysis {
    claims = List.copyOf(claims);
  }

  /** Why it was read so. */
  record Explanation(List<Fired> fired, List<Rejected> rejected) {
    Explanation {
      fired = List.copyOf(fired);
      rejected = List.copyOf(rejected);
    }
  }

  /** A rule that made a claim: its trigger, and the words that shaped the firmness. */
  record Fired(String claimId, String rule, String trigger, Span triggerSpan, List<String> cues) {
    Fired {
      cues = List.copyOf(cues);
    }
  }

  /** Words that were looked at and not taken. */
  record Rejected(String rule, String words, Span span, String reason) {}

  /** The rule that made a claim. */
  Optional<Fired> fired(Claim claim) {
    return explanation.stream()
        .flatMap(e -> e.fired().stream())
        .filter(f -> f.claimId().equals(claim.id()))
        .findFirst();
  }

  /** What was looked at and not taken. */
  List<Rejected> rejected() {
    return explanation.map(Explanation::rejected).orElse(List.of());
  }
}
