package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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

  /**
   * What was decided of the dossiers that some articles ever had.
   *
   * @param latest the latest decision on each
   * @param former those for partnerships that go on no longer, the latest first
   */
  public record History(List<Assignment> latest, List<Assignment> former) {}

  private record Row(
      long number,
      String articleId,
      String dossier,
      String parties,
      String partnershipId,
      long age,
      boolean ended) {
    static Row of(Object[] row) {
      return new Row(
          (Long) row[0],
          (String) row[1],
          (String) row[2],
          (String) row[3],
          (String) row[4],
          (Long) row[5],
          (Boolean) row[6]);
    }

    String subject() {
      return articleId + "#" + dossier + "#" + parties;
    }

    String membership() {
      return articleId + "#" + parties + "#" + partnershipId;
    }

    Assignment assignment(long age, long since) {
      return new Assignment(age, since, new DossierKey(articleId, dossier), parties, partnershipId);
    }
  }

  /** What was decided of the dossiers that these articles ever had. */
  public History historyOf(Collection<String> articleIds) {
    Map<String, Row> latest = new TreeMap<>();
    Map<String, Long> since = new TreeMap<>();
    List<Assignment> former = new ArrayList<>();
    for (Row row : rowsOf(articleIds)) {
      latest.put(row.subject(), row);
      since.putIfAbsent(row.membership(), row.number());
      if (row.ended()) {
        former.addFirst(row.assignment(row.number(), row.number()));
      }
    }
    return new History(
        latest.values().stream()
            .map(
                row ->
                    row.assignment(row.age(), since.getOrDefault(row.membership(), row.number())))
            .toList(),
        former);
  }

  private List<Row> rowsOf(Collection<String> articleIds) {
    return entities
        .createNativeQuery(
            """
            select a.number, a.article_id, a.dossier, a.parties, a.partnership_id,
                   (select min(first.number) from assignment first
                    where first.partnership_id = a.partnership_id),
                   coalesce(p.merged_into is not null or p.empty, false)
            from assignment a left join partnership p on p.id = a.partnership_id
            where a.article_id = any(cast(:ids as text[])) order by a.number
            """,
            Object[].class)
        .setParameter("ids", articleIds.toArray(String[]::new))
        .getResultStream()
        .map(Row::of)
        .toList();
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
