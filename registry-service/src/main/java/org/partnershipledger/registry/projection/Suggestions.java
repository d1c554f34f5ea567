package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.registry.partnership.identity.Decisions;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Resemblance;
import org.partnershipledger.registry.projection.DossierStore.Placed;
import org.partnershipledger.registry.projection.PartnershipQueries.Membership;

/**
 * Which partnerships may be one with another, and were kept apart because it is not sure: for a
 * person to decide. Worked out when asked, so that none outlives its reason.
 */
@ApplicationScoped
public class Suggestions {

  private final DossierStore dossiers;
  private final PartnershipQueries partnerships;
  private final DecisionStore decisions;
  private final MemberLineage lineage;

  Suggestions(
      DossierStore dossiers,
      PartnershipQueries partnerships,
      DecisionStore decisions,
      MemberLineage lineage) {
    this.dossiers = dossiers;
    this.partnerships = partnerships;
    this.decisions = decisions;
    this.lineage = lineage;
  }

  /**
   * A partnership that may be one with the one asked about.
   *
   * @param partnershipId its id
   * @param reason why it may be, as a word
   * @param explanation the same in a sentence
   */
  public record Suggestion(String partnershipId, String reason, String explanation) {

    private static Suggestion of(String partnershipId, Resemblance resemblance) {
      return new Suggestion(
          partnershipId,
          resemblance.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          resemblance.told());
    }
  }

  /** What may be one with a partnership, by id; nothing where a person has set either aside. */
  public List<Suggestion> about(PartnershipState partnership) {
    Set<String> ids = new TreeSet<>(neighboursOf(partnership));
    ids.add(partnership.id());
    Map<String, List<DossierSummary>> held = new TreeMap<>();
    for (Placed placed : dossiers.ofPartnerships(ids)) {
      held.computeIfAbsent(placed.partnershipId(), id -> new ArrayList<>()).add(placed.summary());
    }
    Decisions standing = decisions.standingOn(articlesOf(held.values()));
    held.values().removeIf(dossiers -> dossiers.stream().anyMatch(standing::isAside));
    List<DossierSummary> own = held.remove(partnership.id());
    return own == null
        ? List.of()
        : held.entrySet().stream()
            .flatMap(
                other ->
                    Resemblance.between(own, other.getValue(), lineage).stream()
                        .map(found -> Suggestion.of(other.getKey(), found)))
            .sorted(Comparator.comparing(Suggestion::partnershipId))
            .toList();
  }

  /** The partnerships that have a body in common with one, or tell of unnamed ones alike. */
  private Set<String> neighboursOf(PartnershipState partnership) {
    Set<String> line = new TreeSet<>();
    partnership.members().forEach(member -> line.addAll(lineage.line(member.id())));
    Set<String> neighbours =
        partnerships.memberships(line, AsOf.NOW).stream()
            .map(Membership::partnershipId)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> words = new TreeSet<>();
    dossiers.ofPartnerships(List.of(partnership.id())).stream()
        .map(placed -> placed.summary().parties())
        .filter(parties -> parties.members().isEmpty())
        .forEach(parties -> words.addAll(parties.soughtKeys(lineage)));
    neighbours.addAll(dossiers.partnershipsWithAnyOf(words));
    return neighbours;
  }

  private static List<String> articlesOf(Collection<List<DossierSummary>> held) {
    return held.stream().flatMap(List::stream).map(d -> d.key().articleId()).distinct().toList();
  }
}
