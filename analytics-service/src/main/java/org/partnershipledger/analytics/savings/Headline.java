package org.partnershipledger.analytics.savings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.contracts.vocabulary.Basis;

/**
 * The one savings claim of a partnership that is shown first, with the reason (METRICS, "Headline
 * saving of a partnership"): whole partnership before a part; live before lapsed or superseded; not
 * a deficit restated; promised before required before made; stated annual before cumulative before
 * unstated; then the later and higher-ranked source; exact before rounded.
 *
 * <p>None when no claim is left: a lapsed, superseded or denied one is never shown as the headline,
 * and none is never zero. Worked: £19.3m a year before £51.3m by 2024-25 (Somerset); £23m, period
 * unstated, before its part of £9.5m (Derby and Burton); £9m a year before £10m of October 2015
 * (Peterborough); none for the abandoned merger of Royal Surrey and Ashford.
 */
public final class Headline {
  /** The order of the rule, for claims that stand. */
  static final Comparator<SavingsLine> ORDER =
      Comparator.comparing((SavingsLine l) -> l.scope().extent())
          .thenComparing(Headline::kindRank)
          .thenComparing(Headline::basisRank)
          .thenComparing(SavingsOrder.LATER_FIRST)
          .thenComparing(SavingsOrder.HIGHER_FIRST)
          .thenComparing(l -> l.amount().flags().contains(Flag.APPROXIMATE))
          .thenComparing(SavingsLine::id);

  private Headline() {}

  /**
   * A claim to show, and why this one.
   *
   * @param entry the claim
   * @param reason the reason in words
   */
  public record Choice(SavingsEntry entry, String reason) {}

  /** The headline saving; empty when no claim can stand for the partnership. */
  public static Optional<Choice> of(SavingsLedger ledger) {
    return best(ledger, e -> true);
  }

  /** The first of the savings reported as made; empty when none is. */
  public static Optional<Choice> realised(SavingsLedger ledger) {
    return best(ledger, e -> e.line().family() == SavingsLine.Family.REALISED);
  }

  private static Optional<Choice> best(SavingsLedger ledger, Predicate<SavingsEntry> which) {
    List<SavingsEntry> candidates =
        ledger.entries().stream()
            .filter(SavingsEntry::counts)
            .filter(which)
            .sorted(Comparator.comparing(SavingsEntry::line, ORDER))
            .toList();
    return candidates.stream().findFirst().map(e -> new Choice(e, reason(e, candidates)));
  }

  private static String reason(SavingsEntry chosen, List<SavingsEntry> candidates) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        candidates.size() == 1
            ? "the only claim that stands"
            : "first of " + candidates.size() + " claims that stand: " + decisive(candidates));
    if (chosen.line().scope().extent() == Scope.Extent.PART) {
      reasons.add("about a part of the partnership");
    }
    if (chosen.evidence().size() > 1) {
      reasons.add("said in " + chosen.evidence().size() + " claims");
    }
    if (chosen.status() == SavingsStatus.CONFLICT) {
      reasons.add("disputed: " + chosen.reason().words());
    }
    return String.join("; ", reasons);
  }

  private static String decisive(List<SavingsEntry> candidates) {
    SavingsLine first = candidates.get(0).line();
    SavingsLine second = candidates.get(1).line();
    if (first.scope().extent() != second.scope().extent()) {
      return "whole partnership before a part";
    }
    if (kindRank(first) != kindRank(second)) {
      return first.kind().wire() + " before " + second.kind().wire();
    }
    if (basisRank(first) != basisRank(second)) {
      return first.basis().wire() + " before " + second.basis().wire();
    }
    if (SavingsOrder.LATER_FIRST.compare(first, second) != 0) {
      return "the later";
    }
    return SavingsOrder.HIGHER_FIRST.compare(first, second) != 0
        ? "the higher-ranked source"
        : "exact before rounded";
  }

  private static int kindRank(SavingsLine line) {
    return switch (line.family()) {
      case PROMISED -> 0;
      case REQUIRED -> 1;
      case REALISED -> 2;
    };
  }

  private static int basisRank(SavingsLine line) {
    if (line.said().basis() != Basis.ANNUAL && line.basis() == Basis.ANNUAL) {
      return 3;
    }
    return switch (line.basis()) {
      case ANNUAL -> 0;
      case CUMULATIVE -> 1;
      case ONE_OFF -> 2;
      case UNSTATED -> 4;
    };
  }
}
