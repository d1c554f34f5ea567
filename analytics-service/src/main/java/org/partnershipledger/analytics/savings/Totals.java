package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * M10, the de-duplicated totals: sums within one class of bodies, one kind and one basis, and never
 * across any of them.
 *
 * <p>Units: pounds, or pounds a year for annual-average, run-rate and annual-derived. {@code
 * amount} sums the stated numbers, {@code minimum} and {@code maximum} the bounds; "up to £30m" is
 * in the maximum alone (edge rule 3), a range or a conflict in both bounds. A saving of bodies that
 * are all members of a larger partnership with a saving of the same kind and basis is contained in
 * it and left out.
 *
 * <p>Worked, founding articles: provider/planned/annual-average 10.00 (Somerset, and beside it
 * provider/planned/cumulative 50.00), national/planned/annual-derived 136.00, provider/realised/
 * cumulative-to-date 18.00; never 146, 164, 204 or 28. Source: METRICS M10 step f.
 */
public final class Totals {
  private Totals() {}

  /**
   * What a total sums.
   *
   * @param bodies the class
   * @param kind promised, made, target or required
   * @param basis the basis
   */
  public record Key(BodyClass bodies, SavingsKind kind, TotalBasis basis)
      implements Comparable<Key> {
    /** The key of a contribution. */
    public static Key of(Contribution part) {
      return new Key(part.bodies(), part.kind(), part.basis());
    }

    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::bodies)
          .thenComparing(Key::kind)
          .thenComparing(Key::basis)
          .compare(this, other);
    }
  }

  /**
   * One total with its parts.
   *
   * @param key what it sums
   * @param parts what it sums, by partnership
   * @param contained what was left out as contained in another part
   * @param sums what they come to
   */
  public record Total(
      Key key, List<Contribution> parts, List<Contribution> contained, TotalSums sums) {
    public Total {
      parts = List.copyOf(parts);
      contained = List.copyOf(contained);
    }

    private static Total of(Key key, List<Contribution> parts, List<Contribution> contained) {
      TotalSums sums = TotalSums.NONE;
      for (Contribution part : parts) {
        sums = sums.plus(TotalSums.of(part, false));
      }
      for (Contribution part : contained) {
        sums = sums.plus(TotalSums.of(part, true));
      }
      return new Total(key, parts, contained, sums);
    }

    /** The sum of the stated numbers; empty when there are only bounds. */
    public Optional<BigDecimal> amount() {
      return sums.amount();
    }

    /** The sum of the least amounts. */
    public BigDecimal minimum() {
      return sums.minimum();
    }

    /** The sum of the most. */
    public BigDecimal maximum() {
      return sums.maximum();
    }
  }

  /** The totals of these contributions, in a fixed order; none without contributions. */
  public static List<Total> of(Collection<Contribution> contributions) {
    Map<Key, List<Contribution>> byKey = new TreeMap<>();
    contributions.forEach(c -> byKey.computeIfAbsent(Key.of(c), k -> new ArrayList<>()).add(c));
    return byKey.entrySet().stream().map(e -> total(e.getKey(), e.getValue())).toList();
  }

  private static Total total(Key key, List<Contribution> all) {
    List<Contribution> ordered =
        all.stream()
            .sorted(
                Comparator.comparing(Contribution::partnershipId)
                    .thenComparing(c -> String.join(",", c.claimIds())))
            .toList();
    Map<String, List<Contribution>> byMember = byMember(all);
    List<Contribution> parts = new ArrayList<>();
    List<Contribution> contained = new ArrayList<>();
    ordered.forEach(c -> (isContained(c, byMember) ? contained : parts).add(c));
    return Total.of(key, parts, contained);
  }

  /** The contributions that are about each body, those about most bodies first. */
  private static Map<String, List<Contribution>> byMember(List<Contribution> all) {
    Map<String, List<Contribution>> byMember = new HashMap<>();
    all.stream()
        .sorted(Comparator.comparingInt((Contribution c) -> c.members().size()).reversed())
        .forEach(
            c ->
                c.members()
                    .forEach(m -> byMember.computeIfAbsent(m, k -> new ArrayList<>()).add(c)));
    return byMember;
  }

  private static boolean isContained(Contribution part, Map<String, List<Contribution>> byMember) {
    Set<String> members = part.members();
    return members.stream()
        .map(member -> byMember.getOrDefault(member, List.of()))
        .min(Comparator.comparingInt(List::size))
        .stream()
        .flatMap(List::stream)
        .takeWhile(other -> other.members().size() > members.size())
        .anyMatch(
            other ->
                !other.partnershipId().equals(part.partnershipId())
                    && other.members().containsAll(members));
  }
}
