package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Basis;

/** Brings the savings claims of a partnership onto one footing (METRICS M10 step a). */
final class SavingsLines {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

  private SavingsLines() {}

  /** Every savings claim that counts, by id. */
  static List<SavingsLine> of(Partnership partnership) {
    List<DeficitSwing> swings = DeficitSwing.of(partnership);
    return partnership.counted(SavingsArguments.class).stream()
        .map(claim -> line(claim, partnership, swings))
        .toList();
  }

  private static SavingsLine line(
      Stated<SavingsArguments> claim, Partnership partnership, List<DeficitSwing> swings) {
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
        restatesDeficit(claim, swings));
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

  private static boolean restatesDeficit(
      Stated<SavingsArguments> claim, List<DeficitSwing> swings) {
    Optional<Money> amount = claim.said().amount();
    return amount.isPresent()
        && swings.stream()
            .filter(swing -> swing.articleId().equals(claim.source().articleId()))
            .anyMatch(
                swing -> close(swing.pounds(), BigDecimal.valueOf(amount.get().statedPence(), 2)));
  }

  private static boolean close(BigDecimal a, BigDecimal b) {
    return a.signum() > 0 && a.subtract(b).abs().compareTo(b.multiply(TOLERANCE)) <= 0;
  }
}
