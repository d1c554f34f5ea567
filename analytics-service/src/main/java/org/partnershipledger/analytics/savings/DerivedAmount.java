package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * The amount that a share stands for: share × base, both bounds each.
 *
 * <p>Units: pounds a year. Inputs: the share as stated, and a turnover, income or budget claimed in
 * the same paragraph of the same article about the same bodies. No such base: {@code NO_BASE}.
 * Worked: a fifth of roughly £680m = 0.20 × 680 = £136.00m a year, approximate; 12 to 14 per cent
 * of almost £900m = £108.00m to £126.00m. Source: METRICS M1, edge rules 4 and 5.
 */
final class DerivedAmount {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private DerivedAmount() {}

  /** The base of a share; empty when the text gives none near enough. */
  static Optional<Base> baseOf(RecordedClaim share, Partnership partnership) {
    return partnership.counted(FinanceArguments.class).stream()
        .filter(f -> isBase(f, share))
        .min(
            Comparator.comparingInt((Stated<FinanceArguments> f) -> distance(f.source(), share))
                .thenComparing(f -> f.source().id()))
        .map(DerivedAmount::base);
  }

  /** Share × base; the base's stated number serves both bounds of the share. */
  static Outcome of(Percentage share, Optional<Base> base) {
    return base.map(b -> of(share, b)).orElseGet(() -> Outcome.missing(NullReason.NO_BASE));
  }

  private static Outcome of(Percentage share, Base base) {
    BigDecimal whole = base.pounds().shown();
    Quantity part =
        Quantity.qualified(share.qualifier(), share.lower(), share.upper())
            .map(percent -> percent.multiply(whole).divide(HUNDRED, Quantity.PRECISION));
    Set<Flag> flags = EnumSet.of(Flag.DERIVED);
    flags.addAll(QualifierFlags.of(share.qualifier()));
    flags.addAll(base.flags());
    return new Outcome.Value(part, flags);
  }

  private static boolean isBase(Stated<FinanceArguments> finance, RecordedClaim share) {
    return finance.source().articleId().equals(share.articleId())
        && Base.yearly(finance.said().measure())
        && finance.said().amount().isPresent()
        && !finance.said().counterfactual()
        && finance.source().claim().factuality().polarity() == Polarity.POSITIVE
        && Subjects.agree(finance.source(), share)
        && sameParagraph(finance.source(), share);
  }

  private static boolean sameParagraph(RecordedClaim one, RecordedClaim other) {
    return one.claim().evidence().stream()
        .anyMatch(a -> other.claim().evidence().stream().anyMatch(b -> SameParagraph.holds(a, b)));
  }

  private static int distance(RecordedClaim one, RecordedClaim other) {
    return Math.abs(
        one.claim().evidence().getFirst().start() - other.claim().evidence().getFirst().start());
  }

  private static Base base(Stated<FinanceArguments> finance) {
    Money amount = finance.said().amount().orElseThrow();
    Set<Flag> flags = amount.qualifier() == Qualifier.EXACT ? Set.of() : Set.of(Flag.APPROXIMATE);
    return new Base(
        finance.said().measure(), Quantity.pounds(amount), List.of(finance.source().id()), flags);
  }
}
