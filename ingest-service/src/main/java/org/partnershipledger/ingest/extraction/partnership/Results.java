package org.partnershipledger.ingest.extraction.partnership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;

/** The bodies that a partnership makes or has made; they are not among its members. */
public final class Results {
  private static final Set<String> MAKING = WordSets.of(Results.class, "results.making");
  private static final int TOLERANCE = 31;
  private final Set<String> keys = new HashSet<>();

  private Results() {}

  /** Finds them by the words before the name, and by the register's successors. */
  public static Results of(
      Document document, List<Mention> mentions, OrganisationReference reference) {
    Results results = new Results();
    for (Mention mention : mentions) {
      if (isMade(document, mention) && mentions.stream().anyMatch(o -> isOther(o, mention))
          || succeedsOthers(mention, mentions, reference)) {
        results.keys.add(mention.body().key());
      }
    }
    return results;
  }

  /** Whether a body is the outcome of joining. */
  public boolean isResult(Body body) {
    return keys.contains(body.key());
  }

  /** These bodies without outcomes. */
  List<Body> without(List<Body> bodies) {
    return bodies.stream().filter(b -> !isResult(b)).toList();
  }

  private static boolean isOther(Mention one, Mention other) {
    return one.body().isTrust() && !one.body().key().equals(other.body().key());
  }

  private static boolean isMade(Document document, Mention mention) {
    if (!mention.body().isTrust()) {
      return false;
    }
    for (int back = 1; back <= 4; back++) {
      String key = document.key(mention.first() - back);
      if (MAKING.contains(key)) {
        return !document.key(mention.first() - 1).equals("of") || key.equals("birth");
      }
      if (!Set.of(
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
              "nhs")
          .contains(key)) {
        return false;
      }
    }
    return false;
  }

  /** Every other trust of the article that closed was succeeded by it. */
  private static boolean succeedsOthers(
      Mention mention, List<Mention> mentions, OrganisationReference reference) {
    if (mention.body().id().isEmpty() || mention.body().isOverseer()) {
      return false;
    }
    String id = mention.body().id().get();
    Set<String> predecessors = new HashSet<>();
    for (Mention other : mentions) {
      other
          .body()
          .id()
          .flatMap(reference::byId)
          .filter(o -> o.successors().contains(id) && isNamedAfter(mention.body(), o, reference))
          .map(Organisation::id)
          .ifPresent(predecessors::add);
    }
    boolean namedOtherwise =
        mentions.stream()
            .anyMatch(
                o ->
                    o.body().id().equals(mention.body().id())
                        && !o.body().key().equals(mention.body().key()));
    boolean succeeds = predecessors.size() > 1 || predecessors.size() == 1 && namedOtherwise;
    return succeeds && isLatestName(mention.body(), reference);
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
