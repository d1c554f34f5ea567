package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;

/**
 * Claims that are evidence of one saving, with the one that stands for them.
 *
 * @param chief the claim shown
 * @param repeats the other claims, by id
 * @param roundings those of the repeats that only round the figure
 */
record Cluster(SavingsLine chief, List<SavingsLine> repeats, Set<String> roundings) {
  // The claim that names a part before one that leaves the bodies open; then the fullest statement,
  // the exact, the later and higher-ranked one.
  private static final Comparator<SavingsLine> CHIEF =
      Comparator.comparing((SavingsLine l) -> l.scope().extent() != Scope.Extent.PART)
          .thenComparing(l -> -Signature.of(l).stated())
          .thenComparing(Cluster::inexact)
          .thenComparing(SavingsOrder.LATER_FIRST)
          .thenComparing(SavingsOrder.HIGHER_FIRST)
          .thenComparing(SavingsLine::id);

  /** The claims as one saving. */
  static Cluster of(Collection<SavingsLine> exact, Collection<SavingsLine> rounded) {
    SavingsLine chief = exact.stream().min(CHIEF).orElseThrow();
    List<SavingsLine> repeats =
        Stream.concat(exact.stream(), rounded.stream())
            .filter(l -> !l.id().equals(chief.id()))
            .sorted(Comparator.comparing(SavingsLine::id))
            .toList();
    return new Cluster(
        chief, repeats, rounded.stream().map(SavingsLine::id).collect(Collectors.toSet()));
  }

  /** All claims of the saving. */
  Stream<SavingsLine> lines() {
    return Stream.concat(Stream.of(chief), repeats.stream());
  }

  /** Their ids. */
  Set<String> ids() {
    return lines().map(SavingsLine::id).collect(Collectors.toSet());
  }

  /** When it was last claimed; empty when no claim is dated. */
  Optional<LocalDate> lastMadeOn() {
    return lines().flatMap(l -> l.madeOn().stream()).max(Comparator.naturalOrder());
  }

  /** The first day on which the latest dated claim can have been made; empty when none is dated. */
  Optional<LocalDate> firstMadeFrom() {
    return lines()
        .flatMap(l -> l.source().article().publication().earliest().stream())
        .max(Comparator.naturalOrder());
  }

  /** The highest document that says so. */
  SourceRank rank() {
    return lines().map(SavingsLine::rank).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The number shown; empty for a share without a base. */
  Optional<BigDecimal> number() {
    return chief.amount().quantity().map(Quantity::shown);
  }

  private static boolean inexact(SavingsLine line) {
    return line.amount().flags().stream()
        .anyMatch(
            f ->
                f == Flag.APPROXIMATE
                    || f == Flag.UPPER_BOUND
                    || f == Flag.LOWER_BOUND
                    || f == Flag.RANGE);
  }
}
