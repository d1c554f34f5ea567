package org.partnershipledger.ingest.extraction.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.BodySet;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;

/** The bodies that a partnership makes or has made; they are not among its members. */
public final class Results {
  private static final Set<String> MAKING = WordSets.of(Results.class, "results.making");
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "of",
          "as",
          "a",
          "be",
          "\u201c",
          "'",
          "\"",
          "\u2018",
          "to",
          "organisation",
          "trust",
          "nhs");
  private static final Set<String> HAVING = Set.of("has", "have", "had", "having");
  private static final int TOLERANCE = 31;
  private final Set<String> keys = new HashSet<>();

  private Results() {}

  /** Finds them by the words before the name, and by the register's successors. */
  public static Results of(
      Document document, List<Mention> mentions, OrganisationReference reference) {
    Results results = new Results();
    Map<String, Body> bodies = new LinkedHashMap<>();
    mentions.forEach(m -> bodies.putIfAbsent(m.body().key(), m.body()));
    long trusts = bodies.values().stream().filter(Body::isTrust).count();
    Mention before = null;
    for (Mention mention : mentions) {
      if (trusts > 1 && isMade(document, mention) && !isByName(document, mention, before)) {
        results.keys.add(mention.body().key());
      }
      before = mention;
    }
    results.addSuccessors(bodies.values(), reference);
    return results;
  }

  /** The bodies that took the place of others which the article names, by the register. */
  private void addSuccessors(Collection<Body> bodies, OrganisationReference reference) {
    Map<String, Set<Organisation>> predecessors = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    for (Body body : bodies) {
      body.id().ifPresent(id -> names.merge(id, 1, Integer::sum));
      body.id()
          .flatMap(reference::byId)
          .ifPresent(
              o ->
                  o.successors()
                      .forEach(s -> predecessors.computeIfAbsent(s, k -> new HashSet<>()).add(o)));
    }
    for (Body body : bodies) {
      String id = body.id().orElse("");
      Set<Organisation> taken = predecessors.getOrDefault(id, Set.of());
      boolean otherName = names.getOrDefault(id, 0) > 1;
      if (!body.isOverseer() && !taken.isEmpty() && succeeds(body, taken, otherName, reference)) {
        keys.add(body.key());
      }
    }
  }

  /** Whether a body is the outcome of joining. */
  public boolean isResult(Body body) {
    return keys.contains(body.key());
  }

  /** These bodies without outcomes. */
  List<Body> without(List<Body> bodies) {
    return bodies.stream().filter(b -> !isResult(b)).toList();
  }

  /** "Northtown Trust, known as The Mill": another name for the body just named. */
  private static boolean isByName(Document document, Mention mention, @Nullable Mention before) {
    return before != null
        && BodySet.sameBody(before.body(), mention.body())
        && document.sentenceOf(before.first()) == document.sentenceOf(mention.first());
  }

  /** Whether words before the name of a trust tell that it is made. */
  private static boolean isMade(Document document, Mention mention) {
    if (!mention.body().isTrust()) {
      return false;
    }
    for (int back = 1; back <= 4; back++) {
      String key = document.key(mention.first() - back);
      if (MAKING.contains(key)) {
        boolean partOf = document.key(mention.first() - 1).equals("of") && !key.equals("birth");
        return !partOf && !isChosen(document, mention.first() - back);
      }
      if (!BETWEEN.contains(key)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Northtown has named Weston as its partner": named by somebody, and not the name of what is
   * made.
   */
  private static boolean isChosen(Document document, int word) {
    return document.key(word).equals("named") && HAVING.contains(document.key(word - 1));
  }

  /** Two that closed were succeeded by it, or one that it bore another name before. */
  private static boolean succeeds(
      Body body, Set<Organisation> taken, boolean otherName, OrganisationReference reference) {
    long before = taken.stream().filter(o -> isNamedAfter(body, o, reference)).count();
    return (before > 1 || before == 1 && otherName) && isLatestName(body, reference);
  }

  /** A body that kept its name while it took another in is a member, not the outcome. */
  private static boolean isNamedAfter(
      Body result, Organisation predecessor, OrganisationReference reference) {
    Optional<LocalDate> closed = predecessor.closed();
    Optional<LocalDate> named =
        result
            .id()
            .flatMap(reference::byId)
            .flatMap(
                o ->
                    o.names().stream()
                        .filter(n -> n.name().equals(result.name()))
                        .findFirst()
                        .flatMap(n -> n.validity().from().or(o::opened)));
    return closed.isEmpty()
        || named.isEmpty()
        || !named.get().isBefore(closed.get().minusDays(TOLERANCE));
  }

  private static boolean isLatestName(Body body, OrganisationReference reference) {
    return body.id().flatMap(reference::byId).filter(o -> o.name().equals(body.name())).isPresent();
  }
}
