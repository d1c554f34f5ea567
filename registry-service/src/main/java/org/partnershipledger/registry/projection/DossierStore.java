package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Decisions.Named;
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
  public List<Placed> withAnyOf(Set<String> lookup) {
    return placed(
        entities
            .createNativeQuery(
                "select * from dossier where lookup && cast(:keys as text[])", DossierRow.class)
            .setParameter("keys", lookup.toArray(String[]::new))
            .setReadOnly(true)
            .getResultList());
  }

  /** The partnerships with a dossier that has any of these lookup keys. */
  List<String> partnershipsWithAnyOf(Set<String> lookup) {
    return lookup.isEmpty()
        ? List.of()
        : entities
            .createNativeQuery(
                "select distinct partnership_id from dossier"
                    + " where lookup && cast(:keys as text[])",
                String.class)
            .setParameter("keys", lookup.toArray(String[]::new))
            .getResultList();
  }

  /** The dossiers of these articles. */
  public List<Placed> ofArticles(Collection<String> articleIds) {
    return placed(
        entities
            .createNativeQuery(
                "select * from dossier where article_id = any(cast(:ids as text[]))",
                DossierRow.class)
            .setParameter("ids", articleIds.toArray(String[]::new))
            .setReadOnly(true)
            .getResultList());
  }

  /** The dossiers of these partnerships. */
  public List<Placed> ofPartnerships(Collection<String> partnershipIds) {
    return placed(
        entities
            .createNativeQuery(
                "select * from dossier where partnership_id = any(cast(:ids as text[]))",
                DossierRow.class)
            .setParameter("ids", partnershipIds.toArray(String[]::new))
            .setReadOnly(true)
            .getResultList());
  }

  /** The dossiers of these names that there are. */
  List<DossierSummary> named(Collection<Named> names) {
    return ofArticles(names.stream().map(Named::articleId).distinct().toList()).stream()
        .map(Placed::summary)
        .filter(d -> names.contains(Named.of(d)))
        .toList();
  }

  /** Replaces the dossiers of these articles; where they belong is decided next. */
  void replace(Collection<String> articleIds, Collection<DossierSummary> dossiers) {
    entities
        .createNativeQuery("delete from dossier where article_id = any(cast(:ids as text[]))")
        .setParameter("ids", articleIds.toArray(String[]::new))
        .executeUpdate();
    entities
        .createNativeQuery(
            """
            insert into dossier (article_id, dossier, partnership_id, lookup, summary)
            select article, name, '', array(select json_array_elements_text(lookup)), summary
            from json_to_recordset(cast(:rows as json))
              as row (article text, name text, lookup json, summary json)
            """)
        .setParameter("rows", Json.write(dossiers.stream().map(this::row).toList()))
        .executeUpdate();
    // Rows read before are not those that are there now.
    entities.flush();
    entities.clear();
  }

  private record NewRow(String article, String name, Set<String> lookup, DossierSummary summary) {}

  private NewRow row(DossierSummary summary) {
    return new NewRow(
        summary.key().articleId(),
        summary.key().dossier(),
        summary.parties().storedKeys(lineage),
        summary);
  }

  /** Notes where dossiers now belong. */
  void place(Map<DossierKey, String> partnershipOfDossier) {
    entities
        .createNativeQuery(
            """
            update dossier set partnership_id = placed.partnership_id
            from unnest(cast(:articles as text[]), cast(:dossiers as text[]),
                        cast(:partnerships as text[]))
              as placed (article_id, dossier, partnership_id)
            where dossier.article_id = placed.article_id and dossier.dossier = placed.dossier
            """)
        .setParameter("articles", column(partnershipOfDossier, DossierKey::articleId))
        .setParameter("dossiers", column(partnershipOfDossier, DossierKey::dossier))
        .setParameter("partnerships", partnershipOfDossier.values().toArray(String[]::new))
        .executeUpdate();
  }

  private static String[] column(
      Map<DossierKey, String> placed, Function<DossierKey, String> value) {
    return placed.keySet().stream().map(value).toArray(String[]::new);
  }

  private static List<Placed> placed(List<DossierRow> rows) {
    return rows.stream().map(row -> new Placed(summaryOf(row), row.partnershipId)).toList();
  }

  private static DossierSummary summaryOf(DossierRow row) {
    return Json.read(row.summary, DossierSummary.class);
  }
}
