package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;

/**
 * The one-off cost of a partnership as its claims state it. Where they differ, the interval between
 * the least and the most is kept. Support by regulators, contracts, capital and debts are no cost.
 *
 * @param pounds the cost, or the interval
 * @param claimIds the claims that state it, by the time that they speak of
 * @param first the earliest figure
 * @param latest the latest figure
 */
public record TransactionCost(
    Quantity pounds, List<String> claimIds, BigDecimal first, BigDecimal latest) {
  public TransactionCost {
    claimIds = List.copyOf(claimIds);
  }

  /** What the claims say; empty when none states a cost of members. */
  public static Optional<TransactionCost> of(Partnership partnership) {
    List<StatedSum> costs =
        StatedSum.of(partnership, EnumSet.of(FinanceMeasure.COST)).stream()
            .filter(s -> s.scope().extent() != Scope.Extent.BEYOND)
            .sorted(
                Comparator.comparing((StatedSum s) -> s.on().isEmpty())
                    .thenComparing(s -> s.on().map(Object::toString).orElse(""))
                    .thenComparing(StatedSum::claimId))
            .toList();
    return costs.isEmpty() ? Optional.empty() : Optional.of(of(costs));
  }

  /** The cautions: a conflict where the claims differ. */
  public Set<Flag> flags() {
    return pounds.point().isPresent() ? Set.of() : Set.of(Flag.CONFLICT);
  }

  private static TransactionCost of(List<StatedSum> costs) {
    List<BigDecimal> numbers = costs.stream().map(StatedSum::number).toList();
    BigDecimal least = numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most = numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
    return new TransactionCost(
        least.compareTo(most) == 0 ? costs.getFirst().pounds() : Quantity.between(least, most),
        costs.stream().map(StatedSum::claimId).toList(),
        numbers.getFirst(),
        numbers.getLast());
  }
}
