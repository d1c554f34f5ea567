package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;

/**
 * The swing between two balances that an article sets against each other, with and without the
 * partnership: a deficit of £46.6m against a surplus of £12.2m = £58.8m. It is never a saving
 * (METRICS edge rule 8).
 *
 * @param pounds the distance between the balances
 * @param articleId the article
 * @param claimIds the two claims
 */
public record DeficitSwing(BigDecimal pounds, String articleId, List<String> claimIds) {
  public DeficitSwing {
    claimIds = List.copyOf(claimIds);
  }

  /** Every swing that the claims tell of, by claim id. */
  public static List<DeficitSwing> of(Partnership partnership) {
    List<Stated<FinanceArguments>> balances =
        partnership.counted(FinanceArguments.class).stream()
            .filter(f -> f.said().counterfactual() && balance(f.said()).isPresent())
            .toList();
    List<DeficitSwing> swings = new ArrayList<>();
    for (int i = 0; i < balances.size(); i++) {
      for (int j = i + 1; j < balances.size(); j++) {
        if (setAgainst(balances.get(i), balances.get(j))) {
          swings.add(between(balances.get(i), balances.get(j)));
        }
      }
    }
    return swings;
  }

  private static boolean setAgainst(Stated<FinanceArguments> one, Stated<FinanceArguments> other) {
    return one.source().articleId().equals(other.source().articleId())
        && Subjects.agree(one.source(), other.source());
  }

  private static DeficitSwing between(
      Stated<FinanceArguments> one, Stated<FinanceArguments> other) {
    return new DeficitSwing(
        balance(one.said()).orElseThrow().subtract(balance(other.said()).orElseThrow()).abs(),
        one.source().articleId(),
        List.of(one.source().id(), other.source().id()));
  }

  private static Optional<BigDecimal> balance(FinanceArguments finance) {
    Optional<BigDecimal> pounds =
        finance.amount().map(money -> BigDecimal.valueOf(money.statedPence(), 2));
    if (finance.measure() == FinanceMeasure.DEFICIT) {
      return pounds.map(BigDecimal::negate);
    }
    return finance.measure() == FinanceMeasure.SURPLUS ? pounds : Optional.empty();
  }
}
