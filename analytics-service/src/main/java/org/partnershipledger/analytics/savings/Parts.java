package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the figures that are contained in another one and so are never added to it (METRICS M10
 * step c): a part that the text names, or parts that sum to a total of the same article within the
 * larger of £0.1m and 1 %.
 *
 * <p>Worked: £9.5m and £13.5m beside £23m give one claim of £23.00m with two parts; £30m and £20m
 * are parts of £50m.
 */
final class Parts {
  private static final BigDecimal SMALLEST_TOLERANCE = new BigDecimal("100000");
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
  // Beyond this many figures in one article, sums that fit by chance outnumber real ones.
  private static final int MOST_FIGURES = 12;

  private Parts() {}

  /**
   * Why and of what a cluster is a part.
   *
   * @param total the id of the claim that contains it
   * @param reason stated, or found by summing
   */
  record PartOf(String total, StatusReason reason) {}

  /** The parts among the clusters, by the id of their chief. */
  static Map<String, PartOf> find(List<Cluster> clusters) {
    Map<String, PartOf> parts = new HashMap<>();
    clusters.forEach(
        c ->
            statedTotal(c, clusters)
                .filter(t -> !chain(t.chief().id(), parts).contains(c.chief().id()))
                .ifPresent(
                    t ->
                        parts.put(
                            c.chief().id(), new PartOf(t.chief().id(), StatusReason.STATED_PART))));
    clusters.forEach(total -> addSummed(total, clusters, parts));
    return parts;
  }

  private static Optional<Cluster> statedTotal(Cluster part, List<Cluster> clusters) {
    Set<String> parents = new HashSet<>();
    part.lines().forEach(l -> l.said().parent().ifPresent(parents::add));
    return clusters.stream()
        .filter(t -> t != part && t.ids().stream().anyMatch(parents::contains))
        .filter(t -> smaller(part, t))
        .findFirst();
  }

  private static void addSummed(Cluster total, List<Cluster> clusters, Map<String, PartOf> parts) {
    if (total.number().isEmpty()) {
      return;
    }
    List<Cluster> candidates =
        clusters.stream()
            .filter(c -> c != total && !parts.containsKey(c.chief().id()))
            .filter(c -> !chain(total.chief().id(), parts).contains(c.chief().id()))
            .filter(c -> comparable(c, total))
            .toList();
    if (candidates.size() <= MOST_FIGURES) {
      summands(candidates, total.number().get())
          .forEach(
              c ->
                  parts.put(
                      c.chief().id(), new PartOf(total.chief().id(), StatusReason.SUMS_TO_TOTAL)));
    }
  }

  private static boolean comparable(Cluster part, Cluster total) {
    Set<String> articles = new HashSet<>();
    total.lines().forEach(l -> articles.add(l.articleId()));
    return part.chief().family() == total.chief().family()
        && part.lines().anyMatch(l -> articles.contains(l.articleId()))
        && total.chief().scope().bodies().containsAll(part.chief().scope().bodies())
        && Signature.of(part.chief()).compatible(Signature.of(total.chief()))
        && part.number().isPresent()
        && smaller(part, total);
  }

  // The fewest figures that sum to the total; the closest of those; the first by id.
  private static List<Cluster> summands(List<Cluster> candidates, BigDecimal total) {
    BigDecimal tolerance = SMALLEST_TOLERANCE.max(total.multiply(TOLERANCE));
    List<Cluster> best = List.of();
    BigDecimal bestError = tolerance;
    for (int mask = 1; mask < 1 << candidates.size(); mask++) {
      if (Integer.bitCount(mask) < 2 || (!best.isEmpty() && Integer.bitCount(mask) > best.size())) {
        continue;
      }
      List<Cluster> chosen = chosen(candidates, mask);
      BigDecimal error = sum(chosen).subtract(total).abs();
      boolean fewer = best.isEmpty() || chosen.size() < best.size();
      if (error.compareTo(fewer ? tolerance : bestError) <= (fewer ? 0 : -1)) {
        best = chosen;
        bestError = error;
      }
    }
    return best;
  }

  private static List<Cluster> chosen(List<Cluster> candidates, int mask) {
    List<Cluster> chosen = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if ((mask & 1 << i) != 0) {
        chosen.add(candidates.get(i));
      }
    }
    return chosen;
  }

  private static BigDecimal sum(List<Cluster> clusters) {
    return clusters.stream()
        .map(c -> c.number().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean smaller(Cluster part, Cluster total) {
    return part.number().isPresent()
        && total.number().isPresent()
        && part.number().get().compareTo(total.number().get()) < 0;
  }

  // A claim and the totals above it: a total may not be a part of its own part.
  private static Set<String> chain(String id, Map<String, PartOf> parts) {
    Set<String> above = new HashSet<>();
    String at = id;
    while (above.add(at) && parts.containsKey(at)) {
      at = parts.get(at).total();
    }
    return above;
  }
}
