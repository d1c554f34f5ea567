package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.Session;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.Assignment;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.projection.Changed.Motive;

/** The record of which dossier was found to belong to which partnership; it only grows. */
@ApplicationScoped
public class AssignmentStore {

  private final Session entities;

  AssignmentStore(Session entities) {
    this.entities = entities;
  }

  /** The latest decision on each dossier that these articles ever had. */
  public List<Assignment> latestOf(Collection<String> articleIds) {
    Map<String, AssignmentRecord> latest = new TreeMap<>();
    Map<String, Long> since = new TreeMap<>();
    entities
        .createNativeQuery(
            """
            select * from assignment where article_id = any(cast(:ids as text[])) order by number
            """,
            AssignmentRecord.class)
        .setParameter("ids", articleIds.toArray(String[]::new))
        .getResultList()
        .forEach(
            a -> {
              latest.put(a.articleId + "#" + a.dossier + "#" + a.parties, a);
              since.putIfAbsent(membership(a), a.number);
            });
    Map<String, Long> ages = agesOf(latest.values());
    return latest.values().stream()
        .map(
            a ->
                new Assignment(
                    ages.getOrDefault(a.partnershipId, a.number),
                    since.getOrDefault(membership(a), a.number),
                    new DossierKey(a.articleId, a.dossier),
                    a.parties,
                    a.partnershipId))
        .toList();
  }

  private static String membership(AssignmentRecord a) {
    return a.articleId + "#" + a.parties + "#" + a.partnershipId;
  }

  /**
   * Earlier decisions on the dossiers of these articles for partnerships that go on no longer, the
   * latest first.
   */
  public List<Assignment> formerOf(Collection<String> articleIds) {
    return entities
        .createNativeQuery(
            """
            select a.* from assignment a join partnership p on p.id = a.partnership_id
            where a.article_id = any(cast(:articles as text[]))
              and (p.merged_into is not null or p.empty)
            order by a.number desc
            """,
            AssignmentRecord.class)
        .setParameter("articles", articleIds.toArray(String[]::new))
        .setReadOnly(true)
        .getResultStream()
        .map(
            a ->
                new Assignment(
                    a.number,
                    a.number,
                    new DossierKey(a.articleId, a.dossier),
                    a.parties,
                    a.partnershipId))
        .toList();
  }

  private Map<String, Long> agesOf(Collection<AssignmentRecord> assignments) {
    Map<String, Long> ages = new TreeMap<>();
    entities
        .createNativeQuery(
            """
            select partnership_id, min(number) from assignment
            where partnership_id = any(cast(:ids as text[])) group by partnership_id
            """,
            Object[].class)
        .setParameter(
            "ids", assignments.stream().map(a -> a.partnershipId).distinct().toArray(String[]::new))
        .getResultList()
        .forEach(row -> ages.put((String) row[0], ((Number) row[1]).longValue()));
    return ages;
  }

  /** Records decisions, in this order. */
  void append(Map<DossierSummary, String> partnershipOfDossier, Instant recordedAt) {
    Collection<DossierSummary> dossiers = partnershipOfDossier.keySet();
    entities
        .createNativeQuery(
            """
            insert into assignment (article_id, dossier, parties, partnership_id, recorded_at)
            select article_id, dossier, parties, partnership_id, :recordedAt
            from unnest(cast(:articles as text[]), cast(:dossiers as text[]),
                        cast(:parties as text[]), cast(:partnerships as text[])) with ordinality
              as decided (article_id, dossier, parties, partnership_id, place)
            order by place
            """)
        .setParameter("recordedAt", recordedAt)
        .setParameter("articles", column(dossiers, d -> d.key().articleId()))
        .setParameter("dossiers", column(dossiers, d -> d.key().dossier()))
        .setParameter("parties", column(dossiers, d -> d.parties().text()))
        .setParameter("partnerships", partnershipOfDossier.values().toArray(String[]::new))
        .executeUpdate();
  }

  private static String[] column(
      Collection<DossierSummary> dossiers, Function<DossierSummary, String> value) {
    return dossiers.stream().map(value).toArray(String[]::new);
  }

  /** Records that a partnership is another one, which goes on. */
  void redirect(String partnershipId, String into, Motive motive, Instant recordedAt) {
    RedirectionRecord redirection = new RedirectionRecord();
    redirection.partnershipId = partnershipId;
    redirection.into = into;
    redirection.reason = motive.reason();
    redirection.author = motive.author();
    redirection.recordedAt = recordedAt;
    redirection.persist();
  }

  /** Where a partnership led at a moment; empty when it led nowhere yet. */
  public Optional<String> redirectionOf(String partnershipId, AsOf asOf) {
    return entities
        .createQuery(
            "from RedirectionRecord where partnershipId = :id and recordedAt <= :at"
                + " order by number desc",
            RedirectionRecord.class)
        .setParameter("id", partnershipId)
        .setParameter("at", asOf.moment())
        .setMaxResults(1)
        .getResultStream()
        .map(r -> r.into)
        .findFirst();
  }
}
