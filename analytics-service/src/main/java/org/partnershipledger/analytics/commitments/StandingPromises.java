package org.partnershipledger.analytics.commitments;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.Form;

/**
 * The promises without a date, "A&amp;E will not be closed": kept so far, until contradicted. What
 * its own words undercut, "but cannot rule anything out", is no promise.
 *
 * <p>A promise to stay separate bodies is broken by a merger that took effect; a promise that was
 * refused in a later article is withdrawn. Source: METRICS M18.
 */
final class StandingPromises {
  private StandingPromises() {}

  /** The standing promises, by claim id. */
  static List<Commitment> of(Partnership partnership) {
    List<Stated<AssuranceArguments>> assurances = partnership.counted(AssuranceArguments.class);
    return assurances.stream()
        .filter(a -> a.said().strength() == AssuranceStrength.COMMITMENT)
        .filter(a -> a.said().undercutBy().isEmpty())
        .map(
            a ->
                new Commitment(
                    a.said().topic().wire(),
                    Commitment.Strength.STANDING,
                    a.source().id(),
                    Optional.empty(),
                    Optional.empty(),
                    status(a, assurances, partnership)))
        .toList();
  }

  private static CommitmentStatus status(
      Stated<AssuranceArguments> promise,
      List<Stated<AssuranceArguments>> assurances,
      Partnership partnership) {
    if (promise.said().topic() == AssuranceTopic.SOVEREIGNTY && merged(partnership)) {
      return CommitmentStatus.BROKEN;
    }
    return assurances.stream().anyMatch(other -> takesBack(other, promise))
        ? CommitmentStatus.WITHDRAWN
        : CommitmentStatus.KEPT_SO_FAR;
  }

  private static boolean takesBack(
      Stated<AssuranceArguments> other, Stated<AssuranceArguments> promise) {
    return other.said().strength() == AssuranceStrength.REFUSED
        && other.said().topic() == promise.said().topic()
        && other
            .source()
            .publishedBy()
            .filter(day -> promise.source().publishedBy().filter(day::isAfter).isPresent())
            .isPresent();
  }

  private static boolean merged(Partnership partnership) {
    return partnership.state().knownCompletion().isPresent()
        && isMerger(partnership.state().form());
  }

  /** Whether a form makes one body out of several. */
  static boolean isMerger(Form form) {
    return form == Form.MERGER || form == Form.ACQUISITION;
  }
}
