package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Polarity;

/**
 * A turnover, income or budget that an article states of members of a partnership.
 *
 * @param claimId the claim
 * @param articleId its article
 * @param measure what it measures
 * @param pounds the amount
 * @param on the last day of its period, else of its publication; empty when neither is known
 * @param scope the bodies
 * @param combined whether it is the sum over them
 */
record StatedSum(
    String claimId,
    String articleId,
    FinanceMeasure measure,
    Quantity pounds,
    Optional<LocalDate> on,
    Scope scope,
    boolean combined) {

  /** The sums of these measures that count, by claim id. */
  static List<StatedSum> of(Partnership partnership, Set<FinanceMeasure> measures) {
    return partnership.counted(FinanceArguments.class).stream()
        .filter(f -> measures.contains(f.said().measure()))
        .filter(f -> f.said().amount().isPresent() && !f.said().counterfactual())
        .filter(f -> f.source().claim().factuality().polarity() == Polarity.POSITIVE)
        .map(f -> sum(f, f.said().amount().orElseThrow(), partnership))
        .toList();
  }

  private static StatedSum sum(
      Stated<FinanceArguments> claim, Money amount, Partnership partnership) {
    return new StatedSum(
        claim.source().id(),
        claim.source().articleId(),
        claim.said().measure(),
        Quantity.pounds(amount),
        claim.said().period().flatMap(EventDate::latest).or(claim.source()::publishedBy),
        Scope.of(claim.source(), partnership.state()),
        claim.said().combined());
  }

  /** Whether it is one figure for all members together. */
  boolean ofWhole() {
    return scope.extent() == Scope.Extent.WHOLE && (combined || scope.bodies().size() <= 1);
  }

  /** Whether it is the own figure of one body. */
  boolean ofBody(String id) {
    return scope.bodies().equals(Set.of(id));
  }

  /** The number stated. */
  BigDecimal number() {
    return pounds.shown();
  }

  /** The cautions of the number. */
  Set<Flag> flags() {
    return pounds.point().isPresent() && pounds.low().equals(pounds.high())
        ? Set.of()
        : Set.of(Flag.APPROXIMATE);
  }
}
