package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.claim.ReportedClaim;

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
    List<ArticleRow> rows =
        entities
            .createQuery("from ArticleRow where articleId in :ids", ArticleRow.class)
            .setParameter("ids", articleIds)
            .getResultList();
    for (ArticleRow row : rows) {
      Optional.ofNullable(row.reading)
          .ifPresent(json -> readings.put(row.articleId, Json.read(json, Reading.class)));
    }
    return readings;
  }

  /** Whether anything was ever recorded of the article. */
  public boolean isKnown(String articleId) {
    return ArticleRow.findByIdOptional(articleId).isPresent();
  }

  /** Whether the article is known and was taken back. */
  public boolean isRetracted(String articleId) {
    return ArticleRow.<ArticleRow>findByIdOptional(articleId).filter(a -> a.retracted).isPresent();
  }

  /** Makes this the reading that counts, and its claims those of the article. */
  public void put(String articleId, Optional<Reading> reading, boolean retracted) {
    ArticleRow row =
        ArticleRow.<ArticleRow>findByIdOptional(articleId).orElseGet(() -> newRow(articleId));
    row.retracted = retracted;
    row.reading = reading.map(Json::write).orElse(null);
    entities
        .createNativeQuery("delete from claim where article_id = :article")
        .setParameter("article", articleId)
        .executeUpdate();
    reading.ifPresent(r -> rows(r).forEach(entities::persist));
  }

  private static ArticleRow newRow(String articleId) {
    ArticleRow row = new ArticleRow();
    row.articleId = articleId;
    row.persist();
    return row;
  }

  private static Collection<ClaimRow> rows(Reading reading) {
    Map<String, ClaimRow> rows = new TreeMap<>();
    for (ReportedClaim reported : ReportedClaim.of(reading)) {
      ClaimRow row = new ClaimRow();
      row.claimId = reported.claim().id();
      row.articleId = reading.article().articleId();
      row.position = reported.position();
      row.kind = reported.claim().kind().wire();
      row.reportedOn = reported.reportedOn().orElse(ClaimRow.UNDATED);
      row.subjects = subjects(reported.claim());
      row.document = Json.write(reported.claim());
      rows.putIfAbsent(row.claimId, row);
    }
    return rows.values();
  }

  /** Notes which partnership claims belong to; empty takes them out of any. */
  public void place(Collection<String> claimIds, Optional<String> partnershipId) {
    entities
        .createNativeQuery(
            "update claim set partnership_id = :id where claim_id = any(cast(:claims as text[]))")
        .setParameter("id", partnershipId.orElse(null), String.class)
        .setParameter("claims", claimIds.toArray(String[]::new))
        .executeUpdate();
  }

  private static String[] subjects(Claim claim) {
    return claim.organisations().stream()
        .map(OrganisationReference::id)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** The claims about money, offices and the like that concern a body. */
  public List<ReportedClaim> claimsAbout(String organisationId) {
    List<ClaimRow> rows =
        entities
            .createNativeQuery(
                """
                select * from claim
                where subjects @> array[cast(:id as text)] and kind in ('leadership', 'finance')
                """,
                ClaimRow.class)
            .setParameter("id", organisationId)
            .getResultList();
    return withArticles(rows);
  }

  /** A claim that counts, with the partnership that it counts for, if any. */
  public record Placed(ReportedClaim claim, Optional<String> partnershipId) {}

  /** The claim of an id; empty when none counts under it. */
  public Optional<Placed> claim(String claimId) {
    return ClaimRow.<ClaimRow>findByIdOptional(claimId)
        .flatMap(
            row ->
                withArticles(List.of(row)).stream()
                    .map(claim -> new Placed(claim, Optional.ofNullable(row.partnershipId)))
                    .findFirst());
  }

  /** Rows as claims, each with its article. */
  List<ReportedClaim> withArticles(List<ClaimRow> rows) {
    Map<String, Reading> readings =
        readingsOf(rows.stream().map(row -> row.articleId).distinct().toList());
    List<ReportedClaim> claims = new ArrayList<>();
    for (ClaimRow row : rows) {
      Stream.ofNullable(readings.get(row.articleId))
          .forEach(
              reading ->
                  claims.add(
                      new ReportedClaim(
                          reading.article(), Json.read(row.document, Claim.class), row.position)));
    }
    return claims.stream().sorted(ReportedClaim.ORDER).toList();
  }
}
