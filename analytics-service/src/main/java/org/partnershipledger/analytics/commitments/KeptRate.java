package org.partnershipledger.analytics.commitments;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * M18, the rate of commitments kept: {@code kept / resolved}, over hard ones, each on its first
 * day; kept late counts as resolved, not as kept.
 *
 * <p>Unit: ratio, and the counts beside it. Null: {@code NO_COMMITMENT} when none is resolved.
 * Standing promises are in neither. Worked: of five dated promises of the founding articles one was
 * kept = 0.200; with the soft one 2/6 = 0.333. Source: METRICS M18.
 *
 * @param rate the rate
 * @param kept how many were kept by their day
 * @param resolved how many are decided
 */
public record KeptRate(Outcome rate, long kept, long resolved) {

  /** The rate over commitments without a hedge. */
  public static KeptRate hard(Collection<Commitment> commitments) {
    return of(commitments, c -> c.strength() == Commitment.Strength.HARD);
  }

  /** The rate over dated commitments, hedged ones included. */
  public static KeptRate withSoft(Collection<Commitment> commitments) {
    return of(commitments, c -> c.strength() != Commitment.Strength.STANDING);
  }

  private static KeptRate of(Collection<Commitment> commitments, Predicate<Commitment> which) {
    List<Commitment> resolved =
        commitments.stream().filter(which).filter(c -> c.status().resolved()).toList();
    long kept = resolved.stream().filter(c -> c.status() == CommitmentStatus.KEPT).count();
    return new KeptRate(ratio(kept, resolved.size()), kept, resolved.size());
  }

  private static Outcome ratio(long kept, long resolved) {
    return resolved == 0
        ? Outcome.missing(NullReason.NO_COMMITMENT)
        : Outcome.of(
            Quantity.exactly(BigDecimal.valueOf(kept)).dividedBy(BigDecimal.valueOf(resolved)));
  }
}
