package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What one value of a dimension has of a total. A contribution has one value in each dimension, and
 * what is contained is decided over the whole total, so the slices of a dimension add up to it.
 *
 * @param dimension the dimension
 * @param value its value
 * @param amount the sum of the stated numbers; empty when there are only bounds
 * @param minimum the sum of the least amounts
 * @param maximum the sum of the most
 * @param parts how many contributions it sums
 * @param contained how many were left out as contained in another
 */
public record Slice(
    Dimension dimension,
    String value,
    Optional<BigDecimal> amount,
    BigDecimal minimum,
    BigDecimal maximum,
    int parts,
    int contained) {

  /** The slices of a total in every dimension, by value. */
  public static List<Slice> of(Totals.Total total) {
    List<Slice> slices = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      Map<String, List<Contribution>> parts = byValue(total.parts(), dimension);
      Map<String, List<Contribution>> contained = byValue(total.contained(), dimension);
      contained.keySet().forEach(value -> parts.putIfAbsent(value, List.of()));
      parts.forEach(
          (value, those) ->
              slices.add(
                  of(dimension, value, those, contained.getOrDefault(value, List.of()).size())));
    }
    return slices;
  }

  private static Slice of(
      Dimension dimension, String value, List<Contribution> parts, int contained) {
    List<BigDecimal> points = parts.stream().flatMap(c -> c.pounds().point().stream()).toList();
    return new Slice(
        dimension,
        value,
        points.stream().reduce(BigDecimal::add),
        sum(parts, c -> c.pounds().least()),
        sum(parts, c -> c.pounds().most()),
        parts.size(),
        contained);
  }

  private static BigDecimal sum(
      List<Contribution> parts, Function<Contribution, BigDecimal> number) {
    return parts.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, List<Contribution>> byValue(
      List<Contribution> contributions, Dimension dimension) {
    Map<String, List<Contribution>> byValue = new TreeMap<>();
    contributions.forEach(
        c ->
            byValue.computeIfAbsent(c.breakdown().value(dimension), v -> new ArrayList<>()).add(c));
    return byValue;
  }
}
