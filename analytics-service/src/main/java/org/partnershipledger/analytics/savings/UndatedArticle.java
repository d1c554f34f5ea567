package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * Bounds the date of an article that has none: what it calls a plan for a day was written before
 * that day was over. Only for telling which of two figures is the later; no figure is dated by it.
 */
final class UndatedArticle {
  private UndatedArticle() {}

  /** The earliest day that the article of a claim still plans for; empty for a dated article. */
  static Optional<LocalDate> publishedBy(RecordedClaim claim, Partnership partnership) {
    if (claim.publishedBy().isPresent()) {
      return Optional.empty();
    }
    return partnership.counted(MilestoneArguments.class).stream()
        .filter(m -> m.source().articleId().equals(claim.articleId()))
        .filter(UndatedArticle::isAhead)
        .flatMap(m -> m.said().date().flatMap(EventDate::latest).stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean isAhead(Stated<MilestoneArguments> milestone) {
    var factuality = milestone.source().claim().factuality();
    return factuality.tense() == Tense.PLANNED
        && factuality.polarity() == Polarity.POSITIVE
        && !milestone.said().superseded();
  }
}
