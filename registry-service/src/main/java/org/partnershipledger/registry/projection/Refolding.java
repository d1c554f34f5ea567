package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipledger.registry.claim.ArticleHistory;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.organisation.MemberLineage;
import org.partnershipledger.registry.partnership.Dossier;
import org.partnershipledger.registry.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Component;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.Identity;
import org.partnershipledger.registry.partnership.identity.Parties;
import org.partnershipledger.registry.partnership.identity.PartnershipIds;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;
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
  private final PartnershipStore partnerships;
  private final PartnershipWriter writer;
  private final TrustWriter trusts;
  private final MemberLineage lineage;

  Refolding(
      ReadingStore readings,
      ArticleStore articles,
      DossierStore dossiers,
      AssignmentStore assignments,
      PartnershipStore partnerships,
      PartnershipWriter writer,
      TrustWriter trusts,
      MemberLineage lineage) {
    this.readings = readings;
    this.articles = articles;
    this.dossiers = dossiers;
    this.assignments = assignments;
    this.partnerships = partnerships;
    this.writer = writer;
    this.trusts = trusts;
    this.lineage = lineage;
  }

  /** Refolds what these articles bear on; each article with what made it necessary. */
  public void refold(Map<String, Cause> touched) throws SQLException {
    Map<String, Reading> before = articles.readingsOf(touched.keySet());
    Map<String, Cause> changed = changeReadings(touched, before);
    if (changed.isEmpty()) {
      return;
    }
    before.keySet().retainAll(changed.keySet());
    List<Placed> placedBefore = dossiers.ofArticles(changed.keySet());
    List<DossierSummary> summaries = replaceDossiers(changed.keySet());
    Set<Parties> seeds = new TreeSet<>();
    placedBefore.forEach(p -> seeds.add(p.summary().parties()));
    summaries.forEach(s -> seeds.add(s.parties()));
    List<DossierSummary> component = Component.around(seeds, lineage, dossiers::withAnyOf);
    Redistribution redistribution = redistribute(component, placedBefore, changed);
    Set<String> members = writer.write(redistribution, before, changed);
    trusts.write(members, before, changed);
  }

  /** Lets the winning readings count; returns the articles for which that changed anything. */
  private Map<String, Cause> changeReadings(
      Map<String, Cause> touched, Map<String, Reading> before) {
    Map<String, Cause> changed = new TreeMap<>();
    Map<String, ArticleHistory> histories = readings.historyOf(touched.keySet());
    touched.forEach(
        (article, cause) -> {
          ArticleHistory history =
              histories.getOrDefault(article, new ArticleHistory(List.of(), List.of()));
          Optional<Reading> winner = history.winner();
          if (!winner.equals(Optional.ofNullable(before.get(article)))
              || !articles.isKnown(article)) {
            articles.put(article, winner, history.isRetracted());
            changed.put(article, cause);
          }
        });
    return changed;
  }

  private List<DossierSummary> replaceDossiers(Set<String> changed) {
    Map<String, Reading> current = articles.readingsOf(changed);
    List<DossierSummary> all = new ArrayList<>();
    for (String article : changed) {
      List<DossierSummary> summaries =
          Optional.ofNullable(current.get(article)).map(Dossier::of).orElse(List.of()).stream()
              .map(DossierSummary::of)
              .toList();
      dossiers.replace(article, summaries);
      all.addAll(summaries);
    }
    return all;
  }

  private Redistribution redistribute(
      List<DossierSummary> component, List<Placed> before, Map<String, Cause> changed) {
    Set<String> articleIds = new TreeSet<>(changed.keySet());
    component.forEach(d -> articleIds.add(d.key().articleId()));
    List<Identified> identified =
        PartnershipIds.assign(
            Identity.clusters(component, lineage),
            assignments.latestOf(articleIds),
            partnerships::exists);
    Map<String, Set<DossierKey>> held = new HashMap<>();
    Collection<Placed> placed = new ArrayList<>(before);
    placed.addAll(dossiers.ofArticles(articleIds));
    for (Placed p : placed) {
      if (!p.partnershipId().isEmpty()) {
        held.computeIfAbsent(p.partnershipId(), id -> new TreeSet<>()).add(p.summary().key());
      }
    }
    return new Redistribution(identified, held);
  }
}
