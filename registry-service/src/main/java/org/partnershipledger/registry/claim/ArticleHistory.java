package org.partnershipledger.registry.claim;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.fold.claim.Reading;

/**
 * All that was ever recorded of one article.
 *
 * @param readings every reading, or part of one
 * @param retractions every retraction
 */
public record ArticleHistory(List<ArticleRead> readings, List<ArticleRetracted> retractions) {

  public ArticleHistory {
    readings = List.copyOf(readings);
    retractions = List.copyOf(retractions);
  }

  /** The reading that counts; empty while none is complete, and after a retraction. */
  public Optional<Reading> winner() {
    return ReadingSelection.winner(readings, retractions);
  }

  /** Whether nothing counts because the article was taken back. */
  public boolean isRetracted() {
    return !retractions.isEmpty() && winner().isEmpty();
  }
}
