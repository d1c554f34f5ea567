package org.partnershipledger.analytics.savings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * M23, the abortive cost: what was spent on a partnership that was abandoned or blocked, as
 * reported; never set off against savings of others.
 *
 * <p>Unit: pounds. Inputs: the side state and the stated cost. Null: {@code NOT_ABORTED}; {@code
 * NO_COST} when nobody states one, which is never zero. Worked: 10.0 and about 5.0, of thirteen
 * deals = 15.00 with n = 2, eleven unknown. Source: METRICS M23.
 */
public final class AbortiveCost {
  private AbortiveCost() {}

  /** The cost of one partnership. */
  public static Outcome of(Optional<SideState> side, Optional<TransactionCost> cost) {
    if (side.filter(AbortiveCost::aborted).isEmpty()) {
      return Outcome.missing(NullReason.NOT_ABORTED);
    }
    return cost.map(c -> Outcome.of(c.pounds()).flagged(c.flags()))
        .orElseGet(() -> Outcome.missing(NullReason.NO_COST));
  }

  /**
   * The costs of several partnerships together.
   *
   * @param pounds the sum of the known ones; {@code NO_COST} when none is known
   * @param known how many are known
   * @param aborted how many were abandoned or blocked
   */
  public record Sum(Outcome pounds, int known, int aborted) {}

  /** The sum over the partnerships that were abandoned or blocked. */
  public static Sum sum(Collection<Outcome> costs) {
    List<Outcome> aborted =
        costs.stream()
            .filter(c -> c.reason().filter(r -> r == NullReason.NOT_ABORTED).isEmpty())
            .toList();
    List<Quantity> known = aborted.stream().flatMap(c -> c.quantity().stream()).toList();
    Outcome pounds =
        known.stream()
            .reduce(Quantity::plus)
            .map(Outcome::of)
            .orElseGet(() -> Outcome.missing(NullReason.NO_COST));
    return new Sum(pounds, known.size(), aborted.size());
  }

  private static boolean aborted(SideState side) {
    return switch (side) {
      case ABANDONED, BLOCKED -> true;
      case PAUSED, DORMANT, SUPERSEDED, ENDED, REVERSED -> false;
    };
  }
}
