package org.partnershipledger.contracts.claim;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;

/**
 * Either a sum or a ratio that is not a saving; its bodies stand in the claim's organisations as
 * subject.
 *
 * @param measure what it measures
 * @param amount the amount; empty when only a ratio is given
 * @param ratio the ratio to its base; empty when an amount is given
 * @param period the fiscal period; empty when not stated
 * @param combined whether it is the sum over all the subjects
 * @param counterfactual whether it is what would be, without or with the partnership
 */
public record FinanceArguments(
    FinanceMeasure measure,
    Optional<Money> amount,
    Optional<Percentage> ratio,
    Optional<EventDate> period,
    boolean combined,
    boolean counterfactual)
    implements ClaimArguments {
  public FinanceArguments {
    if (amount.isPresent() == ratio.isPresent()) {
      throw new IllegalArgumentException("a sum of finance is either an amount or a ratio");
    }
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.FINANCE;
  }
}
