package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;

/** Brings the savings claims of a partnership onto one footing (METRICS M10 step a). */
final class SavingsLines {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private SavingsLines() {}

  /** Every savings claim that counts, by id. */
  static List<SavingsLine> of(Partnership partnership) {
    return partnership.counted(SavingsArguments.class).stream()
        .map(claim -> line(claim, partnership))
        .toList();
  }

  private static SavingsLine line(Stated<SavingsArguments> claim, Partnership partnership) {
    SavingsArguments said = claim.said();
    Optional<Base> base =
        said.share().isPresent()
            ? DerivedAmount.baseOf(claim.source(), partnership)
            : Optional.empty();
    return new SavingsLine(
        claim.source(),
        said,
        amount(said, base),
        basis(said, base),
        base,
        Scope.of(claim.source(), partnership.state()),
        SavingsLine.madeOn(claim.source(), said),
        UndatedArticle.publishedBy(claim.source(), partnership),
        SourceRank.of(claim.source()),
        SourceRank.attributed(claim.source()),
        restatesDeficit(claim, partnership));
  }

  private static Outcome amount(SavingsArguments said, Optional<Base> base) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    said.condition().ifPresent(c -> flags.add(Flag.CONDITIONAL));
    Outcome amount =
        said.amount()
            .map(SavingsLines::stated)
            .orElseGet(() -> DerivedAmount.of(said.share().orElseThrow(), base));
    return amount.flagged(flags);
  }

  private static Outcome stated(Money money) {
    return new Outcome.Value(Quantity.pounds(money), QualifierFlags.of(money.qualifier()));
  }

  // A share of a yearly sum is a yearly sum, unless the text says that it is made once or in all.
  private static Basis basis(SavingsArguments said, Optional<Base> base) {
    return base.isPresent() && said.basis() == Basis.UNSTATED ? Basis.ANNUAL : said.basis();
  }

  private static boolean restatesDeficit(Stated<SavingsArguments> claim, Partnership partnership) {
    Optional<Money> amount = claim.said().amount();
    return amount.isPresent()
        && swings(claim, partnership).stream()
            .anyMatch(swing -> close(swing, BigDecimal.valueOf(amount.get().statedPence(), 2)));
  }

  // Without merger a deficit of 46.6, with it a surplus of 12.2: a swing of 58.8, not a saving.
  private static List<BigDecimal> swings(Stated<SavingsArguments> claim, Partnership partnership) {
    List<Stated<FinanceArguments>> balances =
        partnership.counted(FinanceArguments.class).stream()
            .filter(f -> f.source().articleId().equals(claim.source().articleId()))
            .filter(f -> f.said().counterfactual() && balance(f.said()).isPresent())
            .toList();
    List<BigDecimal> swings = new ArrayList<>();
    for (int i = 0; i < balances.size(); i++) {
      for (int j = i + 1; j < balances.size(); j++) {
        if (Subjects.agree(balances.get(i).source(), balances.get(j).source())) {
          swings.add(swing(balances.get(i).said(), balances.get(j).said()));
        }
      }
    }
    return swings;
  }

  private static BigDecimal swing(FinanceArguments one, FinanceArguments other) {
    return balance(one).orElseThrow().subtract(balance(other).orElseThrow()).abs();
  }

  private static Optional<BigDecimal> balance(FinanceArguments finance) {
    Optional<BigDecimal> pounds =
        finance.amount().map(money -> BigDecimal.valueOf(money.statedPence(), 2));
    if (finance.measure() == FinanceMeasure.DEFICIT) {
      return pounds.map(BigDecimal::negate);
    }
    return finance.measure() == FinanceMeasure.SURPLUS ? pounds : Optional.empty();
  }

  private static boolean close(BigDecimal a, BigDecimal b) {
    return a.signum() > 0 && a.subtract(b).abs().compareTo(b.multiply(TOLERANCE)) <= 0;
  }
}
