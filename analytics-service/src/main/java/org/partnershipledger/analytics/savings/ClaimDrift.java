package org.partnershipledger.analytics.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.Basis;

/**
 * M11, the drift of a promise: {@code 100 × (latest − first) / first}, like for like.
 *
 * <p>Unit: per cent. Inputs: the promised savings of the whole partnership on one stated basis,
 * replaced ones included, restatements and parts not. Null: {@code NO_EARLIER_FIGURE} for a single
 * figure, {@code BASIS_CHANGED} where figures differ in basis and none can be compared, {@code
 * NO_CLAIM} without promises.
 *
 * <p>Worked: 50 then 51.3, both cumulative = +2.60 per cent; 10 a year then 19.3 a year as run-rate
 * out of a cumulative claim = BASIS_CHANGED. Source: METRICS M11.
 *
 * @param basis the basis compared; empty when none can be
 * @param first the first claim; empty when none can be compared
 * @param latest the latest claim; empty when none can be compared
 * @param change the change
 */
public record ClaimDrift(
    Optional<Basis> basis,
    Optional<SavingsLine> first,
    Optional<SavingsLine> latest,
    Outcome change) {

  /** One drift for each basis with two figures; one that says why when there is none. */
  public static List<ClaimDrift> of(SavingsLedger ledger) {
    Map<Basis, List<SavingsLine>> byBasis = new TreeMap<>();
    ledger.entries().stream()
        .filter(ClaimDrift::isFigure)
        .map(SavingsEntry::line)
        .sorted(SavingsOrder.LATER_FIRST.reversed().thenComparing(SavingsLine::id))
        .forEach(l -> byBasis.computeIfAbsent(l.basis(), b -> new ArrayList<>()).add(l));
    List<ClaimDrift> drifts =
        byBasis.entrySet().stream()
            .filter(e -> e.getKey() != Basis.UNSTATED && e.getValue().size() > 1)
            .map(e -> between(e.getKey(), e.getValue().getFirst(), e.getValue().getLast()))
            .toList();
    return drifts.isEmpty() ? List.of(none(whyNone(byBasis))) : drifts;
  }

  private static boolean isFigure(SavingsEntry entry) {
    return entry.line().family() == SavingsLine.Family.PROMISED
        && entry.line().eligible()
        && entry.line().scope().extent() == Scope.Extent.WHOLE
        && entry.line().amount().quantity().isPresent()
        && entry.status() != SavingsStatus.DUPLICATE
        && entry.status() != SavingsStatus.PART;
  }

  private static ClaimDrift between(Basis basis, SavingsLine first, SavingsLine latest) {
    Quantity begun = first.amount().quantity().orElseThrow();
    return new ClaimDrift(
        Optional.of(basis),
        Optional.of(first),
        Optional.of(latest),
        Outcome.of(
                Quantity.exactly(
                    PercentChange.between(
                        begun.shown(), latest.amount().quantity().orElseThrow().shown())))
            .flagged(first.amount().flags())
            .flagged(latest.amount().flags()));
  }

  private static NullReason whyNone(Map<Basis, List<SavingsLine>> byBasis) {
    return switch (byBasis.size()) {
      case 0 -> NullReason.NO_CLAIM;
      case 1 -> NullReason.NO_EARLIER_FIGURE;
      default -> NullReason.BASIS_CHANGED;
    };
  }

  private static ClaimDrift none(NullReason reason) {
    return new ClaimDrift(
        Optional.empty(), Optional.empty(), Optional.empty(), Outcome.missing(reason));
  }
}
