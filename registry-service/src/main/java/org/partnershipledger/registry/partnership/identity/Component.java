package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.partnership.DossierKey;

/**
 * Gathers the dossiers that can bear on one another, so that identity among them can be decided
 * without looking at the rest of the ledger, and with the same result.
 */
public final class Component {

  private final MemberLineage lineage;
  private final Function<Set<String>, Collection<DossierSummary>> lookup;
  private final Map<DossierKey, DossierSummary> found = new TreeMap<>();
  private final Map<String, Parties> seen = new TreeMap<>();

  private Component(
      MemberLineage lineage, Function<Set<String>, Collection<DossierSummary>> lookup) {
    this.lineage = lineage;
    this.lookup = lookup;
  }

  /**
   * All dossiers that bear on these parties, directly or through others.
   *
   * @param seeds the parties to begin with
   * @param lookup finds the dossiers that have any of these among their stored keys
   */
  public static List<DossierSummary> around(
      Collection<Parties> seeds,
      MemberLineage lineage,
      Function<Set<String>, Collection<DossierSummary>> lookup) {
    Component component = new Component(lineage, lookup);
    component.gather(seeds);
    return List.copyOf(component.found.values());
  }

  private void gather(Collection<Parties> seeds) {
    Deque<Parties> open = new ArrayDeque<>();
    seeds.forEach(parties -> note(parties, open));
    while (!open.isEmpty()) {
      Map<String, List<Parties>> seekers = new TreeMap<>();
      for (Parties parties : open) {
        parties
            .soughtKeys(lineage)
            .forEach(key -> seekers.computeIfAbsent(key, k -> new ArrayList<>()).add(parties));
      }
      open.clear();
      for (DossierSummary dossier : lookup.apply(seekers.keySet())) {
        if (bearsOnAny(dossier.parties(), seekers)) {
          found.put(dossier.key(), dossier);
          note(dossier.parties(), open);
        }
      }
    }
  }

  private boolean bearsOnAny(Parties parties, Map<String, List<Parties>> seekers) {
    return parties.storedKeys(lineage).stream()
        .flatMap(key -> seekers.getOrDefault(key, List.of()).stream())
        .anyMatch(seeker -> Identity.mayBearOnEachOther(seeker, parties, lineage));
  }

  private void note(Parties parties, Deque<Parties> open) {
    if (seen.putIfAbsent(parties.text() + parties.hints(), parties) == null) {
      open.add(parties);
    }
  }
}
