package org.partnershipledger.registry.projection;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.publication.Cause;

/**
 * Articles of which another reading counts than before.
 *
 * @param causes the articles, each with what changed it
 * @param before the readings that counted until now; none for a new article
 * @param after the readings that count now; none for one taken back or incomplete
 * @param any what stands for the whole change where no single article does: dossiers moved about
 * @param motive why partnerships are joined, and whatever a person changed
 */
record Changed(
    Map<String, Cause> causes,
    Map<String, Reading> before,
    Map<String, Reading> after,
    Cause any,
    Motive motive) {

  /** Why people changed something and who did; or that nobody did, but the fold. */
  record Motive(String reason, String author) {

    static final Motive OF_THE_FOLD =
        new Motive("the same parties, reported as one undertaking", "registry-service");

    /** Whether a person changed something. */
    boolean isOfPeople() {
      return !equals(OF_THE_FOLD);
    }

    /** What closes a question: a person has decided, or what was asked is no more. */
    String outcome() {
      return isOfPeople() ? "decided: " + reason : "no longer asked";
    }

    /** What is said of it beside whatever it changed; empty text when the fold did it. */
    String told() {
      return isOfPeople() ? reason + " (" + author + ")" : "";
    }
  }

  /** A change of readings; any of the causes stands for the whole. */
  static Changed of(
      Map<String, Cause> causes,
      Map<String, Reading> before,
      Map<String, Reading> after,
      Motive motive) {
    return new Changed(causes, before, after, causes.values().iterator().next(), motive);
  }

  /** A change of what people decided about identity: no reading is another. */
  static Changed of(Cause cause, Motive motive) {
    return new Changed(Map.of(), Map.of(), Map.of(), cause, motive);
  }

  Set<String> articles() {
    return causes.keySet();
  }

  boolean contains(String articleId) {
    return causes.containsKey(articleId);
  }

  /** Why claims of these articles no longer count. */
  String reason(Set<String> articleIds) {
    boolean takenBack =
        articleIds.stream().anyMatch(id -> causes.containsKey(id) && !after.containsKey(id));
    if (motive.isOfPeople()) {
      return motive.reason();
    }
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
