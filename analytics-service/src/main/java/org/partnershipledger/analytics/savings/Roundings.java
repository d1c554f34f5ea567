package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * Finds the figures that only round a more exact one of the same article: "nearly £20m" beside
 * £19.3m, "almost £10m" beside £9.5m (edge rule 2). The coarser figure must be what the finer one
 * rounds to, within a tenth of it, on the side that its words say; and about the same bodies,
 * unless the text makes the finer one a part of a third figure, whose rival its rounding then
 * cannot be.
 */
final class Roundings {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private Roundings() {}

  /** The clusters with each rounding joined to the figure that it rounds. */
  static List<Cluster> absorb(List<Cluster> clusters) {
    Map<String, List<Cluster>> byFigure = new LinkedHashMap<>();
    clusters.forEach(
        c ->
            byFigure
                .computeIfAbsent(finest(c, clusters).chief().id(), k -> new ArrayList<>())
                .add(c));
    return Duplicates.sorted(
        byFigure.entrySet().stream().map(e -> merge(e.getKey(), e.getValue())).toList());
  }

  // Follows roundings of roundings (about 20 for 19, 19 for 19.3) to their end; each step is finer.
  private static Cluster finest(Cluster cluster, List<Cluster> all) {
    Cluster at = cluster;
    Optional<Cluster> finer = finer(at, all);
    while (finer.isPresent()) {
      at = finer.get();
      finer = finer(at, all);
    }
    return at;
  }

  private static Optional<Cluster> finer(Cluster coarse, List<Cluster> all) {
    return all.stream()
        .filter(fine -> rounds(coarse, fine))
        .min(
            Comparator.comparing((Cluster fine) -> difference(coarse, fine))
                .thenComparing(fine -> fine.chief().id()));
  }

  private static boolean rounds(Cluster coarse, Cluster fine) {
    return coarse.lines().anyMatch(c -> fine.lines().anyMatch(f -> rounds(c, f)));
  }

  private static boolean rounds(SavingsLine coarse, SavingsLine fine) {
    return coarse.articleId().equals(fine.articleId())
        && coarse.family() == fine.family()
        && (coarse.scope().sameAs(fine.scope()) || isPartOfAnother(fine, coarse))
        && Signature.of(coarse).compatible(Signature.of(fine))
        && stated(coarse).isPresent()
        && stated(fine).isPresent()
        && rounds(stated(coarse).get(), stated(fine).get());
  }

  private static boolean isPartOfAnother(SavingsLine fine, SavingsLine coarse) {
    return fine.said().parent().filter(total -> !total.equals(coarse.id())).isPresent();
  }

  private static boolean rounds(Money coarse, Money fine) {
    BigDecimal to = pounds(coarse);
    BigDecimal from = pounds(fine);
    return to.precision() < from.precision()
        && from.setScale(to.scale(), RoundingMode.HALF_UP).compareTo(to) == 0
        && from.subtract(to).abs().compareTo(to.multiply(TENTH)) <= 0
        && onItsSide(coarse.qualifier(), from.compareTo(to));
  }

  private static boolean onItsSide(Qualifier qualifier, int comparison) {
    return switch (qualifier) {
      case EXACT, ABOUT -> true;
      case NEARLY, UP_TO -> comparison <= 0;
      case AT_LEAST, MORE_THAN -> comparison >= 0;
      case BETWEEN -> false;
    };
  }

  private static Optional<Money> stated(SavingsLine line) {
    return line.said().amount().filter(m -> m.qualifier() != Qualifier.BETWEEN);
  }

  // Without trailing zeros the scale says how coarse a number is: 20 million has scale -7.
  private static BigDecimal pounds(Money money) {
    return BigDecimal.valueOf(money.statedPence(), 2).stripTrailingZeros();
  }

  private static BigDecimal difference(Cluster coarse, Cluster fine) {
    return coarse.number().orElseThrow().subtract(fine.number().orElseThrow()).abs();
  }

  private static Cluster merge(String figure, List<Cluster> group) {
    return Cluster.of(
        lines(group, c -> c.chief().id().equals(figure)),
        lines(group, c -> !c.chief().id().equals(figure)));
  }

  private static List<SavingsLine> lines(List<Cluster> group, Predicate<Cluster> which) {
    return group.stream().filter(which).flatMap(Cluster::lines).toList();
  }
}
