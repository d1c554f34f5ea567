package org.partnershipledger.analytics.dashboard.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.dashboard.claim.Source;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.HeldPartnerships;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Partnerships as whoever merges them or sets them apart needs to see them. */
@ApplicationScoped
class Identities {
  private final HeldPartnerships held;
  private final Documents documents;

  @Inject
  Identities(HeldPartnerships held, Documents documents) {
    this.held = held;
    this.documents = documents;
  }

  /** A partnership in short. */
  IdentityPage.Side side(String id) throws SQLException {
    return find(id)
        .orElseThrow(
            () -> ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id));
  }

  /** A partnership in short; empty when there is none that counts. */
  Optional<IdentityPage.Side> find(String id) throws SQLException {
    Optional<Partnership> partnership = held.find(id);
    Optional<PartnershipState> document =
        partnership.flatMap(p -> documents.of(p, Optional.empty()));
    return document.map(
        state ->
            new IdentityPage.Side(
                id,
                state.title(),
                counted(partnership.orElseThrow()).stream()
                    .map(c -> c.article().title() + ", " + Source.of(c.article()).label())
                    .distinct()
                    .toList(),
                counted(partnership.orElseThrow()).size()));
  }

  /** What each article tells of a partnership. */
  List<IdentityPage.Story> stories(String id, List<String> chosen) throws SQLException {
    Map<String, List<RecordedClaim>> byKey = new LinkedHashMap<>();
    held.find(id).stream()
        .flatMap(p -> counted(p).stream())
        .filter(c -> c.claim().dossier().isPresent())
        .forEach(c -> byKey.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
    return byKey.entrySet().stream()
        .map(
            e ->
                new IdentityPage.Story(
                    e.getKey(),
                    e.getValue().getFirst().article().title()
                        + ", "
                        + Source.of(e.getValue().getFirst().article()).label(),
                    e.getValue().stream().map(c -> Said.inShort(c.claim())).distinct().toList(),
                    chosen.contains(e.getKey())))
        .toList();
  }

  /** What a merger would leave. */
  static List<String> merged(IdentityPage.Side one, IdentityPage.Side other) {
    List<String> together = new ArrayList<>(one.articles());
    other.articles().stream().filter(a -> !together.contains(a)).forEach(together::add);
    return List.of(
        "One partnership in place of two, told by "
            + Words.count(together.size(), "article", "articles")
            + ", with "
            + (one.claims() + other.claims())
            + " claims.",
        "The address of the one that ends leads to the one that goes on.",
        "Stage, dates and savings are worked out anew from all of it.");
  }

  /** What a setting apart would leave. */
  static List<String> apart(List<IdentityPage.Story> all) {
    Map<Boolean, Long> counts =
        all.stream()
            .collect(Collectors.partitioningBy(IdentityPage.Story::chosen, Collectors.counting()));
    return List.of(
        Words.capital(Words.count(counts.getOrDefault(true, 0L), "story goes", "stories go"))
            + " to another partnership, "
            + Words.count(counts.getOrDefault(false, 0L), "stays", "stay")
            + ".",
        "Stage, dates and savings of both are worked out anew.");
  }

  private static String key(RecordedClaim claim) {
    return claim.articleId() + "|" + claim.claim().dossier().orElse("");
  }

  private static List<RecordedClaim> counted(Partnership partnership) {
    return partnership.claims().values().stream().filter(RecordedClaim::counts).toList();
  }
}
