package org.partnershipledger.fold.state;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * Where the competition review stands: the furthest reported, since later articles tell of earlier
 * phases too; of two rulings the later report holds.
 */
final class CompetitionFold {

  private CompetitionFold() {}

  /** The state of the review, from claims in folding order; empty when none reports it. */
  static Optional<CompetitionReview> of(List<ReportedClaim> claims) {
    return claims.stream()
        .filter(ReportedClaim::isFirm)
        .map(c -> c.claim().arguments())
        .filter(PartnershipArguments.class::isInstance)
        .flatMap(a -> ((PartnershipArguments) a).competitionReview().stream())
        .reduce((before, next) -> rank(next) >= rank(before) ? next : before);
  }

  private static int rank(CompetitionReview review) {
    return switch (review) {
      case PHASE_1 -> 0;
      case PHASE_2 -> 1;
      case PROVISIONALLY_CLEARED -> 2;
      case CLEARED, PROHIBITED, NOT_REQUIRED -> 3;
    };
  }
}
