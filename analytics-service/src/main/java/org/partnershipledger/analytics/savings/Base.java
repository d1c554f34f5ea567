package org.partnershipledger.analytics.savings;

import java.util.List;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;

/**
 * A yearly sum that a share or a yearly saving is held against.
 *
 * @param measure turnover, income or budget
 * @param pounds the amount
 * @param claimIds the finance claims that state it
 * @param flags cautions about it
 */
public record Base(
    FinanceMeasure measure, Quantity pounds, List<String> claimIds, Set<Flag> flags) {
  public Base {
    claimIds = List.copyOf(claimIds);
    flags = Set.copyOf(flags);
  }

  /** Whether sums of this kind are per year. */
  static boolean yearly(FinanceMeasure measure) {
    return switch (measure) {
      case TURNOVER, INCOME, BUDGET -> true;
      case DEFICIT, SURPLUS, CONTRACT, COST, INVESTMENT, DEBT -> false;
    };
  }
}
