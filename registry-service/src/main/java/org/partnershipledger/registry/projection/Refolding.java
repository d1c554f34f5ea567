package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Assignment;
import org.partnershipledger.registry.partnership.identity.Component;
import org.partnershipledger.registry.partnership.identity.Decisions;
import org.partnershipledger.registry.partnership.identity.Decisions.Named;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;
import org.partnershipledger.registry.partnership.identity.Parties;
import org.partnershipledger.registry.partnership.identity.PartnershipIds;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.projection.DossierStore.Placed;
import org.partnershipledger.registry.publication.Cause;

/**
 * Brings the read models up to what is recorded of some articles: which reading of each counts,
 * which partnerships their dossiers are, and what follows for the state of each.
 *
 * <p>Needs a transaction that holds the ledger's lock: only one at a time may fold.
 */
@ApplicationScoped
public class Refolding {

  private final ReadingStore readings;
  private final ArticleStore articles;
  private final DossierStore dossiers;
  private final AssignmentStore assignments;
  private final PartnershipStore known;
  private final PartnershipWriter partnerships;
  private final TrustWriter trusts;
  private final DecisionStore decisions;
  private final MemberLineage lineage;

  Refolding(
      ReadingStore readings,
      ArticleStore articles,
      DossierStore dossiers,
      AssignmentStore assignments,
      PartnershipStore known,
      PartnershipWriter partnerships,
      TrustWriter trusts,
      DecisionStore decisions,
      MemberLineage lineage) {
    this.readings = readings;
    this.articles = articles;
    this.dossiers = dossiers;
    this.assignments = assignments;
    this.known = known;
    this.partnerships = partnerships;
    this.trusts = trusts;
    this.decisions = decisions;
    this.lineage = lineage;
  }

  /** Refolds what these articles bear on; each article with what made it necessary. */
  public void refold(Map<String, Cause> touched) throws SQLException {
    refold(touched, Motive.OF_THE_FOLD);
  }

  /** The same because a person wanted it. */
  void refold(Map<String, Cause> touched, Motive motive) throws SQLException {
    if (touched.isEmpty()) {
      return;
    }
    Map<String, Optional<Reading>> before = articles.put(readings.historyOf(touched.keySet()));
    if (before.isEmpty()) {
      return;
    }
    Map<String, Cause> causes = new TreeMap<>(touched);
    causes.keySet().retainAll(before.keySet());
    Changed changed =
        Changed.of(causes, present(before), articles.readingsOf(before.keySet()), motive);
    List<Placed> placedBefore = dossiers.ofArticles(before.keySet());
    List<DossierSummary> summaries = summariesOf(changed.after().values());
    dossiers.replace(before.keySet(), summaries);
    Set<Parties> seeds = new TreeSet<>();
    placedBefore.forEach(p -> seeds.add(p.summary().parties()));
    summaries.forEach(s -> seeds.add(s.parties()));
    redistribute(seeds, placedBefore, changed);
  }

  /** Refolds what decisions on these dossiers bear on, of which one was just made or undone. */
  void regroup(Collection<Named> subjects, Changed changed) throws SQLException {
    Set<Parties> seeds = new TreeSet<>();
    dossiers.named(subjects).forEach(d -> seeds.add(d.parties()));
    redistribute(seeds, List.of(), changed);
  }

  private void redistribute(Set<Parties> seeds, List<Placed> placedBefore, Changed changed)
      throws SQLException {
    Redistribution redistribution = redistribute(connected(seeds), placedBefore, changed);
    trusts.write(partnerships.write(redistribution, changed), changed);
  }

  /**
   * What bears on each other.
   *
   * @param dossiers the dossiers
   * @param partnershipOf where each was placed before; empty text where it is new
   * @param decisions what people decided of them
   */
  private record Connected(
      List<DossierSummary> dossiers, Map<DossierKey, String> partnershipOf, Decisions decisions) {}

  /** What bears on these parties, and what people have put together with that. */
  private Connected connected(Set<Parties> seeds) {
    Set<Parties> all = new TreeSet<>(seeds);
    while (true) {
      Map<DossierKey, String> partnershipOf = new TreeMap<>();
      List<DossierSummary> component =
          Component.around(all, lineage, keys -> found(keys, partnershipOf));
      Decisions standing = decisions.standingOn(articlesOf(component));
      boolean isComplete = true;
      for (DossierSummary partner : dossiers.named(standing.partnersOf(component))) {
        isComplete &= !all.add(partner.parties());
      }
      if (isComplete) {
        return new Connected(component, partnershipOf, standing);
      }
    }
  }

  private List<DossierSummary> found(Set<String> keys, Map<DossierKey, String> partnershipOf) {
    List<Placed> found = dossiers.withAnyOf(keys);
    found.forEach(placed -> partnershipOf.put(placed.summary().key(), placed.partnershipId()));
    return found.stream().map(Placed::summary).toList();
  }

  private static Set<String> articlesOf(Collection<DossierSummary> dossiers) {
    return dossiers.stream().map(d -> d.key().articleId()).collect(Collectors.toSet());
  }

  private static Map<String, Reading> present(Map<String, Optional<Reading>> readings) {
    Map<String, Reading> present = new TreeMap<>();
    readings.forEach((id, reading) -> reading.ifPresent(r -> present.put(id, r)));
    return present;
  }

  private static List<DossierSummary> summariesOf(Collection<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> Dossier.of(reading).stream())
        .map(DossierSummary::of)
        .toList();
  }

  private Redistribution redistribute(Connected connected, List<Placed> before, Changed changed) {
    Set<String> articleIds = new TreeSet<>(changed.articles());
    articleIds.addAll(articlesOf(connected.dossiers()));
    AssignmentStore.History assigned = assignments.historyOf(articleIds);
    Map<String, Set<DossierKey>> held = new HashMap<>();
    before.forEach(p -> hold(held, p.partnershipId(), p.summary().key()));
    // An article may speak of partnerships that are no concern of this change: those stay out.
    connected
        .dossiers()
        .forEach(d -> hold(held, connected.partnershipOf().getOrDefault(d.key(), ""), d.key()));
    List<Identified> identified =
        PartnershipIds.assign(
            Identity.clusters(connected.dossiers(), lineage, connected.decisions()),
            assigned.latest().stream().filter(a -> isInForce(a, held)).toList(),
            assigned.former(),
            known::exists);
    return new Redistribution(identified, held);
  }

  /** A dossier that is elsewhere by now, or was told of other parties in between, gives no id. */
  private static boolean isInForce(Assignment decision, Map<String, Set<DossierKey>> held) {
    return held.getOrDefault(decision.partnershipId(), Set.of()).contains(decision.key());
  }

  private static void hold(
      Map<String, Set<DossierKey>> held, String partnershipId, DossierKey dossier) {
    if (!partnershipId.isEmpty()) {
      held.computeIfAbsent(partnershipId, id -> new TreeSet<>()).add(dossier);
    }
  }
}
