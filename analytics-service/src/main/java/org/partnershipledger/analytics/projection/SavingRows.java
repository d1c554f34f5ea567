package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.Base;
import org.partnershipledger.analytics.savings.Headline;
import org.partnershipledger.analytics.savings.SavingsEntry;
import org.partnershipledger.analytics.savings.SavingsLine;
import org.partnershipledger.analytics.savings.StatusReason;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** Writes savings entries as rows. */
final class SavingRows {
  private SavingRows() {}

  /** The entry as it stands in the list. */
  static SavingRow row(SavingsEntry entry) {
    return row(entry, Optional.empty());
  }

  /** The entry as it is shown first, with the reason. */
  static SavingRow row(Headline.Choice choice) {
    return row(choice.entry(), Optional.of(choice.reason()));
  }

  private static SavingRow row(SavingsEntry entry, Optional<String> reason) {
    SavingsLine line = entry.line();
    SavingsArguments said = line.said();
    Optional<Quantity> amount = line.amount().quantity();
    return new SavingRow(
        line.id(),
        amount.map(q -> Numbers.pounds(q.shown())),
        amount.flatMap(Quantity::low).map(Numbers::pounds),
        amount.flatMap(Quantity::high).map(Numbers::pounds),
        qualifier(said),
        said.share().map(SavingRows::percent),
        said.share().flatMap(Percentage::base),
        line.basis(),
        said.basis(),
        line.kind(),
        said.years(),
        entry.years(),
        Numbers.twoDecimals(entry.annualAverage()),
        Numbers.twoDecimals(entry.percentOfTurnover()),
        line.derivation().isPresent(),
        entry.base().map(SavingRows::base),
        entry.nullReason().map(NullReason::name),
        entry.status(),
        entry.reason().words(),
        entry.other(),
        entry.leftOut().map(StatusReason::words),
        reason,
        flags(entry).stream().map(Flag::name).toList(),
        said.recurrence(),
        line.source().claim().factuality().certainty(),
        said.condition(),
        said.scope(),
        speaker(line.source().claim().attribution()),
        line.madeOn(),
        line.source().claim().evidence().getFirst().quote(),
        line.articleId(),
        source(line.source().article()));
  }

  private static Qualifier qualifier(SavingsArguments said) {
    return said.amount()
        .map(Money::qualifier)
        .or(() -> said.share().map(Percentage::qualifier))
        .orElseThrow();
  }

  private static BigDecimal percent(Percentage share) {
    BigDecimal percent = share.upper().or(share::lower).orElseThrow().stripTrailingZeros();
    return percent.setScale(Math.max(0, percent.scale()));
  }

  private static SavingRow.BaseRow base(Base base) {
    return new SavingRow.BaseRow(
        Numbers.pounds(base.pounds().shown()), base.measure().wire(), base.claimIds());
  }

  private static Set<Flag> flags(SavingsEntry entry) {
    Set<Flag> flags = new TreeSet<>(entry.line().amount().flags());
    flags.addAll(entry.annualAverage().flags());
    flags.addAll(entry.percentOfTurnover().flags());
    return flags;
  }

  private static Optional<String> speaker(Attribution said) {
    return said.person().or(said::role).or(said::organisation).or(said::document);
  }

  private static SavingRow.SourceRow source(ArticleHeader article) {
    return new SavingRow.SourceRow(
        article.title(),
        article.publisher(),
        article.url(),
        article.publication().latest(),
        article.notice());
  }
}
