package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * Checks a stated condition against completion: £51.3m "on condition that the merger goes through
 * in the current financial year" (to 31 March 2020) was missed on 1 April 2020. The claim stays in
 * its total, flagged {@code CONDITION_MISSED} (METRICS M10).
 */
final class Condition {
  private Condition() {}

  /** The line, flagged where the date that it depends on has passed. */
  static SavingsLine checked(SavingsLine line, Partnership partnership) {
    Optional<LocalDate> completion = partnership.state().knownCompletion();
    boolean missed =
        line.said().condition().flatMap(c -> deadline(c, line, partnership)).stream()
            .anyMatch(deadline -> completion.filter(day -> day.isAfter(deadline)).isPresent());
    return missed ? flagged(line) : line;
  }

  // The date in the condition's words is read once, as the milestone of the same article.
  private static Optional<LocalDate> deadline(
      String condition, SavingsLine line, Partnership partnership) {
    String words = condition.toLowerCase(Locale.ROOT);
    return partnership.counted(MilestoneArguments.class).stream()
        .filter(m -> m.source().articleId().equals(line.articleId()))
        .map(Stated::said)
        .filter(m -> m.milestone() == MilestoneKind.COMPLETION)
        .flatMap(m -> m.date().stream())
        .filter(d -> !d.text().isBlank() && words.contains(d.text().toLowerCase(Locale.ROOT)))
        .flatMap(d -> d.latest().stream())
        .max(LocalDate::compareTo);
  }

  private static SavingsLine flagged(SavingsLine line) {
    return new SavingsLine(
        line.source(),
        line.said(),
        line.amount().flagged(Set.of(Flag.CONDITION_MISSED)),
        line.basis(),
        line.derivation(),
        line.scope(),
        line.madeOn(),
        line.madeBy(),
        line.rank(),
        line.attributed(),
        line.restatesDeficit());
  }
}
