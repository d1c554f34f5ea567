package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.DeterministicId;

/**
 * Gives partnerships their ids: an id stays with the dossiers that hold it.
 *
 * <p>A partnership whose dossiers hold no id gets back the one that they held last, if nobody holds
 * it now: what was joined and is told apart again is what it was.
 *
 * <p>An id that several partnerships hold (they were one and are told apart now) stays with the one
 * that held it first; of several ids in one partnership (two turned out to be the same) the oldest
 * goes on and the others redirect to it. A partnership without an id gets one from its first
 * dossier.
 */
public final class PartnershipIds {

  private PartnershipIds() {}

  /**
   * A partnership with its id.
   *
   * @param id the id that goes on
   * @param redirected ids that lead to it from now on
   * @param dossiers its dossiers, by publication
   */
  public record Identified(String id, List<String> redirected, List<DossierSummary> dossiers) {}

  /**
   * The ids of these partnerships.
   *
   * @param clusters the partnerships
   * @param held the decisions by which dossiers are where they are, before they are placed anew
   * @param former earlier decisions on them, the latest first
   * @param isTaken whether an id was ever given; such a one is not given again
   * @return one entry per partnership, in the same order
   */
  public static List<Identified> assign(
      List<List<DossierSummary>> clusters,
      Collection<Assignment> held,
      List<Assignment> former,
      Predicate<String> isTaken) {
    List<Assignment> byAge =
        held.stream()
            .sorted(Comparator.comparingLong(Assignment::age).thenComparingLong(Assignment::since))
            .toList();
    Map<String, Integer> holders = new TreeMap<>();
    for (Assignment decision : byAge) {
      clusterWith(clusters, decision::isAbout)
          .ifPresent(cluster -> holders.putIfAbsent(decision.partnershipId(), cluster));
    }
    // A dossier that was here before with these parties goes back there; one that was not holds
    // what
    // it held under others.
    Predicate<DossierSummary> isNew =
        dossier ->
            Stream.concat(byAge.stream(), former.stream()).noneMatch(a -> a.isAbout(dossier));
    for (Assignment decision : byAge) {
      clusterWith(clusters, d -> d.key().equals(decision.key()) && isNew.test(d))
          .filter(cluster -> !holders.containsValue(cluster))
          .ifPresent(cluster -> holders.putIfAbsent(decision.partnershipId(), cluster));
    }
    for (Assignment decision : former) {
      clusterWith(clusters, decision::isAbout)
          .filter(cluster -> !holders.containsValue(cluster))
          .ifPresent(cluster -> holders.putIfAbsent(decision.partnershipId(), cluster));
    }
    return identified(
        clusters, Stream.concat(byAge.stream(), former.stream()).toList(), holders, isTaken);
  }

  private static Optional<Integer> clusterWith(
      List<List<DossierSummary>> clusters, Predicate<DossierSummary> wanted) {
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.get(i).stream().anyMatch(wanted)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<Identified> identified(
      List<List<DossierSummary>> clusters,
      List<Assignment> byAge,
      Map<String, Integer> holders,
      Predicate<String> isTaken) {
    Set<String> given = new HashSet<>(holders.keySet());
    Predicate<String> isFree = id -> !given.contains(id) && !isTaken.test(id);
    List<Identified> identified = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      int cluster = i;
      List<String> ids =
          byAge.stream()
              .map(Assignment::partnershipId)
              .distinct()
              .filter(id -> Integer.valueOf(cluster).equals(holders.get(id)))
              .toList();
      String id = ids.isEmpty() ? newId(clusters.get(i), isFree) : ids.getFirst();
      given.add(id);
      identified.add(new Identified(id, ids.stream().skip(1).toList(), clusters.get(i)));
    }
    return identified;
  }

  private static String newId(List<DossierSummary> cluster, Predicate<String> isFree) {
    return cluster.stream()
        .map(d -> idOf(d, 0))
        .filter(isFree)
        .findFirst()
        .orElseGet(() -> freeId(cluster.getFirst(), isFree));
  }

  /** Every id that its dossiers would give is taken: by partnerships that they once founded. */
  private static String freeId(DossierSummary first, Predicate<String> isFree) {
    int attempt = 1;
    while (!isFree.test(idOf(first, attempt))) {
      attempt++;
    }
    return idOf(first, attempt);
  }

  private static String idOf(DossierSummary dossier, int attempt) {
    return DeterministicId.of(
            "partnership",
            dossier.key().articleId(),
            dossier.key().dossier(),
            String.valueOf(attempt))
        .toString();
  }
}
