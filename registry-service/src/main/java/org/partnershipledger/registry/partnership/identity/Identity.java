package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipledger.registry.organisation.MemberLineage;

/**
 * Decides which dossiers are one partnership: a pure function of the set of dossiers.
 *
 * <p>Dossiers that name the same parties are one undertaking (see {@link Attempts}). An undertaking
 * whose parties are told otherwise joins another one only where exactly one fits: by {@link
 * Kinship}, in a compatible form, near in time, and no article speaks of both. Where several fit,
 * or the joining would put together what an article tells apart, they stay separate: precision
 * comes before recall.
 */
public final class Identity {

  private final MemberLineage lineage;
  private final List<Undertaking> undertakings;

  private Identity(MemberLineage lineage, List<Undertaking> undertakings) {
    this.lineage = lineage;
    this.undertakings = undertakings;
  }

  /**
   * The partnerships that these dossiers are.
   *
   * @return each with its dossiers by publication; the partnerships by their first dossier
   */
  public static List<List<DossierSummary>> clusters(
      Collection<DossierSummary> dossiers, MemberLineage lineage) {
    Map<String, List<DossierSummary>> byParties =
        dossiers.stream()
            .collect(Collectors.groupingBy(Identity::groupOf, TreeMap::new, Collectors.toList()));
    List<Undertaking> undertakings = new ArrayList<>();
    byParties
        .values()
        .forEach(
            group -> undertakings.addAll(Attempts.of(group.getFirst().parties(), group, lineage)));
    undertakings.sort(Undertaking.ORDER);
    return new Identity(lineage, undertakings).clusters();
  }

  /**
   * Whether the parties alone leave it possible that the two bear on each other; if not, neither
   * can change what the other is joined with.
   */
  public static boolean mayBearOnEachOther(Parties one, Parties other, MemberLineage lineage) {
    return one.equals(other)
        || Arrays.stream(Kinship.values())
            .anyMatch(k -> k.holds(one, other, lineage) || k.holds(other, one, lineage));
  }

  /** Bodies that nobody names are the same only where the same full description returns. */
  private static String groupOf(DossierSummary dossier) {
    Parties parties = dossier.parties();
    if (!parties.members().isEmpty() && parties.areAllNamed()) {
      return parties.text();
    }
    boolean comparable = parties.areWellDescribed() && dossier.latest().isPresent();
    return parties.text() + (comparable ? dossier.families() : dossier.key());
  }

  private List<List<DossierSummary>> clusters() {
    int[] root = new int[undertakings.size()];
    Arrays.setAll(root, i -> i);
    joins().forEach((from, to) -> union(root, from, to));
    Map<Integer, List<DossierSummary>> clusters = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      clusters
          .computeIfAbsent(find(root, i), r -> new ArrayList<>())
          .addAll(undertakings.get(i).dossiers());
    }
    return clusters.values().stream()
        .map(c -> c.stream().sorted(DossierSummary.ORDER).toList())
        .sorted((one, other) -> DossierSummary.ORDER.compare(one.getFirst(), other.getFirst()))
        .toList();
  }

  private static void union(int[] root, int one, int other) {
    root[find(root, one)] = find(root, other);
  }

  private static int find(int[] root, int node) {
    int top = node;
    while (root[top] != top) {
      top = root[top];
    }
    return top;
  }

  /** Which undertaking joins which other, by their places in the list. */
  private Map<Integer, Integer> joins() {
    Map<Integer, Integer> joins = new TreeMap<>();
    for (int i = 0; i < undertakings.size(); i++) {
      int from = i;
      partnerOf(undertakings.get(i)).ifPresent(to -> joins.put(from, undertakings.indexOf(to)));
    }
    Map<Integer, Integer> clean = new TreeMap<>(joins);
    clean.entrySet().removeIf(join -> collides(join.getKey(), join.getValue(), joins));
    return clean;
  }

  /** Whether another one joins the same, and the two must not be put together. */
  private boolean collides(int from, int to, Map<Integer, Integer> joins) {
    Undertaking joining = undertakings.get(from);
    return joins.entrySet().stream()
        .filter(other -> other.getValue() == to && other.getKey() != from)
        .map(other -> undertakings.get(other.getKey()))
        .anyMatch(o -> o.parties().equals(joining.parties()) || o.isToldApartFrom(joining));
  }

  private Optional<Undertaking> partnerOf(Undertaking one) {
    for (Kinship kinship : Kinship.values()) {
      List<Undertaking> fitting =
          undertakings.stream().filter(other -> fits(kinship, one, other)).toList();
      if (!fitting.isEmpty()) {
        List<Undertaking> smallest = smallest(fitting);
        return smallest.size() == 1 ? Optional.of(smallest.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean fits(Kinship kinship, Undertaking one, Undertaking other) {
    return kinship.holds(one.parties(), other.parties(), lineage)
        && !one.parties().equals(other.parties())
        && !one.isToldApartFrom(other)
        && one.isCompatibleWith(other)
        && one.isNear(other, kinship.daysApart());
  }

  /** Of a row of ever larger sets of parties, the next larger one is meant. */
  private List<Undertaking> smallest(List<Undertaking> fitting) {
    return fitting.stream()
        .filter(
            one ->
                fitting.stream()
                    .noneMatch(
                        other -> Kinship.CONTAINED.holds(other.parties(), one.parties(), lineage)))
        .toList();
  }
}
