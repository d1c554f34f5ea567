package org.partnershipledger.registry.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;

/**
 * Which partnership held which dossiers, and which holds them now.
 *
 * @param now the partnerships as they are now
 * @param before the dossiers that each partnership held, by its id
 */
record Redistribution(List<Identified> now, Map<String, Set<DossierKey>> before) {

  static Set<DossierKey> keysOf(Identified partnership) {
    return partnership.dossiers().stream()
        .map(DossierSummary::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of every partnership concerned. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>(before.keySet());
    now.forEach(p -> ids.add(p.id()));
    return ids;
  }

  /** The articles that folding the affected partnerships, and comparing them, needs. */
  Set<String> articlesOfAffected(Set<String> changedArticles) {
    Set<DossierKey> keys = new TreeSet<>();
    now.stream()
        .filter(p -> isAffected(p, changedArticles))
        .forEach(
            p -> {
              keys.addAll(keysOf(p));
              keys.addAll(before(p.id()));
            });
    emptied().forEach(id -> keys.addAll(before(id)));
    return keys.stream().map(DossierKey::articleId).collect(Collectors.toSet());
  }

  Set<DossierKey> before(String partnershipId) {
    return before.getOrDefault(partnershipId, Set.of());
  }

  /** Whether a partnership holds other dossiers than before, or one of an article read anew. */
  boolean isAffected(Identified partnership, Set<String> changedArticles) {
    Set<DossierKey> keys = keysOf(partnership);
    return !keys.equals(before(partnership.id()))
        || keys.stream().anyMatch(key -> changedArticles.contains(key.articleId()));
  }

  /** Partnerships that lead to another now, each with the one it leads to. */
  Map<String, String> redirected() {
    Map<String, String> redirected = new TreeMap<>();
    now.forEach(p -> p.redirected().forEach(id -> redirected.put(id, p.id())));
    redirected.keySet().retainAll(before.keySet());
    return redirected;
  }

  /** Partnerships of which nothing is left. */
  Set<String> emptied() {
    Set<String> emptied = new TreeSet<>(before.keySet());
    now.forEach(p -> emptied.remove(p.id()));
    emptied.removeAll(redirected().keySet());
    return emptied;
  }

  /** Partnerships that go on no longer: nothing is left of them, or they lead to others. */
  Set<String> ended() {
    Set<String> ended = emptied();
    ended.addAll(redirected().keySet());
    return ended;
  }
}
