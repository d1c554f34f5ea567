package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.Session;
import org.partnershipledger.registry.organisation.MemberLineage;
import org.partnershipledger.registry.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.DossierSummary;

/** The dossiers of the readings that count, and the partnership that each belongs to. */
@ApplicationScoped
public class DossierStore {

  private final Session entities;
  private final MemberLineage lineage;

  DossierStore(Session entities, MemberLineage lineage) {
    this.entities = entities;
    this.lineage = lineage;
  }

  /**
   * A dossier where it now belongs.
   *
   * @param partnershipId empty text while that is being decided
   */
  public record Placed(DossierSummary summary, String partnershipId) {}

  /** The dossiers that have any of these lookup keys. */
  public List<DossierSummary> withAnyOf(Set<String> lookup) {
    List<DossierRow> rows =
        entities
            .createNativeQuery(
                "select * from dossier where lookup && cast(:keys as text[])", DossierRow.class)
            .setParameter("keys", lookup.toArray(String[]::new))
            .getResultList();
    return rows.stream().map(DossierStore::summaryOf).toList();
  }

  /** The dossiers of these articles. */
  public List<Placed> ofArticles(Collection<String> articleIds) {
    return placed(
        entities
            .createQuery("from DossierRow where articleId in :ids", DossierRow.class)
            .setParameter("ids", articleIds)
            .getResultList());
  }

  /** The dossiers of these partnerships. */
  public List<Placed> ofPartnerships(Collection<String> partnershipIds) {
    return placed(
        entities
            .createQuery("from DossierRow where partnershipId in :ids", DossierRow.class)
            .setParameter("ids", partnershipIds)
            .getResultList());
  }

  /** Replaces the dossiers of an article; where they belong is decided next. */
  public void replace(String articleId, Collection<DossierSummary> dossiers) {
    entities
        .createQuery("from DossierRow where articleId = :article", DossierRow.class)
        .setParameter("article", articleId)
        .getResultList()
        .forEach(entities::remove);
    entities.flush();
    for (DossierSummary summary : dossiers) {
      DossierRow row = new DossierRow();
      row.articleId = articleId;
      row.dossier = summary.key().dossier();
      row.lookup = summary.parties().lookupKeys(lineage).toArray(String[]::new);
      row.summary = Json.write(summary);
      row.persist();
    }
    entities.flush();
  }

  /** Notes where dossiers now belong. */
  public void place(Map<DossierKey, String> partnerships) {
    Map<String, Map<String, String>> byArticle = new TreeMap<>();
    partnerships.forEach(
        (key, id) ->
            byArticle
                .computeIfAbsent(key.articleId(), a -> new TreeMap<>())
                .put(key.dossier(), id));
    entities
        .createQuery("from DossierRow where articleId in :ids", DossierRow.class)
        .setParameter("ids", byArticle.keySet())
        .getResultList()
        .forEach(
            row ->
                row.partnershipId =
                    byArticle
                        .getOrDefault(row.articleId, Map.of())
                        .getOrDefault(row.dossier, row.partnershipId));
  }

  private static List<Placed> placed(List<DossierRow> rows) {
    return rows.stream().map(row -> new Placed(summaryOf(row), row.partnershipId)).toList();
  }

  private static DossierSummary summaryOf(DossierRow row) {
    return Json.read(row.summary, DossierSummary.class);
  }
}
