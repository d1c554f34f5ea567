package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipledger.fold.body.MemberLineage;

/**
 * Decides which dossiers are one partnership: a pure function of the set of dossiers.
 *
 * <p>Dossiers that name the same parties are one undertaking (see {@link Attempts}). An undertaking
 * whose parties are told otherwise joins another one only where exactly one fits: by {@link
 * Kinship}, in a compatible form, near in time, and no article speaks of both. Where several fit,
 * or the joining would put together what an article tells apart, they stay separate: precision
 * comes before recall. What people have decided comes last and before all else: dossiers set aside
 * join nothing by themselves, and those said to be the same are put together.
 */
public final class Identity {

  private static final String ASIDE = "aside ";

  private final MemberLineage lineage;
  private final List<Undertaking> undertakings;
  private final Decisions decisions;

  private Identity(MemberLineage lineage, List<Undertaking> undertakings, Decisions decisions) {
    this.lineage = lineage;
    this.undertakings = undertakings;
    this.decisions = decisions;
  }

  /**
   * The partnerships that these dossiers are.
   *
   * @return each with its dossiers by publication; the partnerships by their first dossier
   */
  public static List<List<DossierSummary>> clusters(
      Collection<DossierSummary> dossiers, MemberLineage lineage) {
    return clusters(dossiers, lineage, Decisions.NONE);
  }

  /** The partnerships that these dossiers are, given what people have decided. */
  public static List<List<DossierSummary>> clusters(
      Collection<DossierSummary> dossiers, MemberLineage lineage, Decisions decisions) {
    return of(dossiers, lineage, decisions).clusters();
  }

  private static Identity of(
      Collection<DossierSummary> dossiers, MemberLineage lineage, Decisions decisions) {
    Map<String, List<DossierSummary>> byParties =
        dossiers.stream()
            .collect(
                Collectors.groupingBy(
                    d ->
                        decisions
                            .asideOf(d)
                            .map(number -> ASIDE + number)
                            .orElseGet(() -> groupOf(d)),
                    TreeMap::new,
                    Collectors.toList()));
    List<Undertaking> undertakings = new ArrayList<>();
    byParties.forEach(
        (name, group) -> {
          Parties parties = group.getFirst().parties();
          undertakings.addAll(
              name.startsWith(ASIDE)
                  ? List.of(Undertaking.setAside(parties, sorted(group)))
                  : Attempts.of(parties, group, lineage));
        });
    undertakings.sort(Undertaking.ORDER);
    return new Identity(lineage, undertakings, decisions);
  }

  private static List<DossierSummary> sorted(List<DossierSummary> dossiers) {
    return dossiers.stream().sorted(DossierSummary.ORDER).toList();
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
    decisions.effective().forEach(pair -> unite(root, pair));
    Map<Integer, List<DossierSummary>> clusters = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      clusters
          .computeIfAbsent(find(root, i), r -> new ArrayList<>())
          .addAll(undertakings.get(i).dossiers());
    }
    return clusters.values().stream()
        .map(Identity::sorted)
        .sorted((one, other) -> DossierSummary.ORDER.compare(one.getFirst(), other.getFirst()))
        .toList();
  }

  private void unite(int[] root, Decisions.Same pair) {
    Optional<Integer> one = placeOf(pair.one());
    Optional<Integer> other = placeOf(pair.other());
    if (one.isPresent() && other.isPresent()) {
      union(root, one.get(), other.get());
    }
  }

  private Optional<Integer> placeOf(Decisions.Named dossier) {
    for (int i = 0; i < undertakings.size(); i++) {
      if (undertakings.get(i).holds(dossier)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
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
    return !one.isSetAside()
        && !other.isSetAside()
        && kinship.holds(one.parties(), other.parties(), lineage)
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
