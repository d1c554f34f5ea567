package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.registry.claim.ArticleHistory;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.BodyId;

/** The reading of each article that counts, and its claims. */
@ApplicationScoped
public class ArticleStore {

  private final Session entities;

  ArticleStore(Session entities) {
    this.entities = entities;
  }

  /** The readings that count of these articles; those without one are left out. */
  public Map<String, Reading> readingsOf(Collection<String> articleIds) {
    Map<String, Reading> readings = new TreeMap<>();
    for (ArticleRow row : rowsOf(articleIds).values()) {
      Optional.ofNullable(row.reading)
          .ifPresent(json -> readings.put(row.articleId, Json.read(json, Reading.class)));
    }
    return readings;
  }

  private Map<String, ArticleRow> rowsOf(Collection<String> articleIds) {
    Map<String, ArticleRow> rows = new TreeMap<>();
    entities
        .createQuery("from ArticleRow where articleId in :ids", ArticleRow.class)
        .setParameter("ids", articleIds)
        .getResultList()
        .forEach(row -> rows.put(row.articleId, row));
    return rows;
  }

  /** Whether the article is known and was taken back. */
  public boolean isRetracted(String articleId) {
    return ArticleRow.<ArticleRow>findByIdOptional(articleId).filter(a -> a.retracted).isPresent();
  }

  /**
   * Lets the reading of each article count that wins by its history, and the claims of that
   * reading.
   *
   * @return the articles for which that changed anything, with the reading that counted before
   */
  Map<String, Optional<Reading>> put(Map<String, ArticleHistory> histories) {
    Map<String, ArticleRow> rows = rowsOf(histories.keySet());
    Map<String, Optional<Reading>> changed = new TreeMap<>();
    List<Reading> readings = new ArrayList<>();
    histories.forEach(
        (id, history) -> {
          Optional<ArticleRow> row = Optional.ofNullable(rows.get(id));
          Optional<Reading> before =
              row.flatMap(r -> Optional.ofNullable(r.reading))
                  .map(json -> Json.read(json, Reading.class));
          Optional<Reading> winner = history.winner();
          if (row.isEmpty() || !winner.equals(before)) {
            put(row.orElseGet(() -> newRow(id)), winner, history.isRetracted());
            winner.ifPresent(readings::add);
            changed.put(id, before);
          }
        });
    replaceClaims(changed.keySet(), readings);
    return changed;
  }

  private ArticleRow newRow(String articleId) {
    ArticleRow row = new ArticleRow();
    row.articleId = articleId;
    entities.persist(row);
    return row;
  }

  private static void put(ArticleRow row, Optional<Reading> reading, boolean retracted) {
    row.retracted = retracted;
    row.reading = reading.map(Json::write).orElse(null);
  }

  private void replaceClaims(Set<String> articleIds, List<Reading> readings) {
    entities
        .createNativeQuery("delete from claim where article_id = any(cast(:ids as text[]))")
        .setParameter("ids", articleIds.toArray(String[]::new))
        .executeUpdate();
    Map<String, ClaimRow> claims = new TreeMap<>();
    for (Reading reading : readings) {
      ReportedClaim.of(reading).forEach(c -> claims.putIfAbsent(c.claim().id(), row(c)));
    }
    claims.values().forEach(entities::persist);
    entities.flush();
    // Placed by a statement of its own; as managed rows they would only slow every later flush.
    claims.values().forEach(entities::detach);
  }

  private static ClaimRow row(ReportedClaim reported) {
    ClaimRow row = new ClaimRow();
    row.claimId = reported.claim().id();
    row.articleId = reported.article().articleId();
    row.position = reported.position();
    row.kind = reported.claim().kind().wire();
    row.reportedOn = reported.reportedOn().orElse(ClaimRow.UNDATED);
    row.subjects = bodiesOf(reported.claim());
    row.document = Json.write(reported.claim());
    return row;
  }

  private static String[] bodiesOf(Claim claim) {
    return claim.organisations().stream()
        .map(BodyId::of)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** Notes which partnership each claim belongs to. */
  void place(Map<String, String> partnershipOfClaim) {
    entities
        .createNativeQuery(
            """
            update claim set partnership_id = placed.partnership_id
            from unnest(cast(:claims as text[]), cast(:partnerships as text[]))
              as placed (claim_id, partnership_id)
            where claim.claim_id = placed.claim_id
            """)
        .setParameter("claims", partnershipOfClaim.keySet().toArray(String[]::new))
        .setParameter("partnerships", partnershipOfClaim.values().toArray(String[]::new))
        .executeUpdate();
  }

  /** The claims about money and offices that concern any of these bodies. */
  List<ReportedClaim> claimsAbout(Collection<String> organisationIds) {
    return claims(
            "claim.subjects && cast(:ids as text[]) and claim.kind in ('leadership', 'finance')",
            query -> query.setParameter("ids", organisationIds.toArray(String[]::new)))
        .stream()
        .map(Placed::claim)
        .sorted(ReportedClaim.ORDER)
        .toList();
  }

  /** A claim that counts, with the partnership that it counts for, if any. */
  public record Placed(ReportedClaim claim, Optional<String> partnershipId) {}

  /** The claim of an id; empty when none counts under it. */
  public Optional<Placed> claim(String claimId) {
    return claims("claim.claim_id = :id", query -> query.setParameter("id", claimId)).stream()
        .findFirst();
  }

  /** The claims that meet a condition, each with what is known of its article. */
  List<Placed> claims(String condition, UnaryOperator<NativeQuery<Object[]>> parameters) {
    NativeQuery<Object[]> query =
        entities.createNativeQuery(
            """
            select cast(claim.document as text), claim.position, claim.partnership_id,
                   cast(article.reading -> 'article' as text)
            from claim join article on article.article_id = claim.article_id
            where\s"""
                + condition,
            Object[].class);
    return parameters.apply(query).getResultList().stream().map(ArticleStore::placed).toList();
  }

  private static Placed placed(Object[] row) {
    return new Placed(
        new ReportedClaim(
            Json.read((String) row[3], ArticleHeader.class),
            Json.read((String) row[0], Claim.class),
            (Integer) row[1]),
        Optional.ofNullable((String) row[2]));
  }
}
