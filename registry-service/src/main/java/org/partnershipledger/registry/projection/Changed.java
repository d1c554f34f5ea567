package org.partnershipledger.registry.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.publication.Cause;

/**
 * Articles of which another reading counts than before.
 *
 * @param causes the articles, each with what changed it
 * @param before the readings that counted until now; none for a new article
 * @param after the readings that count now; none for one taken back or incomplete
 */
record Changed(Map<String, Cause> causes, Map<String, Reading> before, Map<String, Reading> after) {

  Set<String> articles() {
    return causes.keySet();
  }

  boolean contains(String articleId) {
    return causes.containsKey(articleId);
  }

  /** What stands for the whole change where no single article does: dossiers moved about. */
  Cause any() {
    return causes.values().iterator().next();
  }

  /** Why claims of these articles no longer count. */
  String reason(Set<String> articleIds) {
    boolean takenBack =
        articleIds.stream().anyMatch(id -> causes.containsKey(id) && !after.containsKey(id));
    return takenBack ? "the article was taken back" : "the article was read anew";
  }

  /** These claims, and those of the changed articles that belong to no partnership. */
  List<Placed> withThoseOutside(Collection<Placed> placed) {
    Set<String> inside = new HashSet<>();
    placed.forEach(p -> inside.add(p.claim().claim().id()));
    return Stream.concat(
            placed.stream(),
            after.values().stream()
                .flatMap(reading -> ReportedClaim.of(reading).stream())
                .filter(c -> !inside.contains(c.claim().id()))
                .map(c -> new Placed(c, Optional.empty())))
        .toList();
  }
}
