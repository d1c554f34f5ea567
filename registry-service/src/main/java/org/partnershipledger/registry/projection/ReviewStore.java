package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.review.ClaimReview;
import org.partnershipledger.registry.review.ClaimReviews;

/** The record of what people decided of claims; it only grows. */
@ApplicationScoped
public class ReviewStore {

  private final Session entities;

  ReviewStore(Session entities) {
    this.entities = entities;
  }

  /**
   * A review with who decided so, and why.
   *
   * @param review what was decided
   * @param reason why
   * @param author who decided it
   * @param recordedAt when
   * @param undone whether it was taken back
   */
  public record Recorded(
      ClaimReview review, String reason, String author, Instant recordedAt, boolean undone) {}

  /** Records a review, whatever its number; returns the number that it got. */
  long append(ClaimReview review, Motive motive, Instant recordedAt) {
    return entities
        .createNativeQuery(
            """
            insert into claim_review
              (article_id, revision, claim_id, verdict, claim, value, reason, author, recorded_at)
            values
              (:article, :revision, :claimId, :verdict, cast(:claim as jsonb),
               cast(:value as jsonb), :reason, :author, :at)
            returning number
            """,
            Long.class)
        .setParameter("article", review.articleId())
        .setParameter("revision", review.revision())
        .setParameter("claimId", review.claim().id())
        .setParameter("verdict", review.verdict().wire())
        .setParameter("claim", Json.write(review.claim()))
        .setParameter("value", review.value().map(Json::write).orElse(null))
        .setParameter("reason", motive.reason())
        .setParameter("author", motive.author())
        .setParameter("at", recordedAt)
        .getSingleResult();
  }

  /** Records that a review is taken back. */
  void undo(long number, Motive motive, Instant recordedAt) {
    Undone.REVIEW.record(entities, number, motive, recordedAt);
  }

  /** The review of a number. */
  public Optional<Recorded> find(long number) {
    return read("r.number = :number", Map.of("number", number), AsOf.NOW).stream().findFirst();
  }

  /** The reviews of the claim of an id, the first one first, taken back or not. */
  public List<Recorded> ofClaim(String claimId, AsOf asOf) {
    return read("r.claim_id = :claim", Map.of("claim", claimId), asOf);
  }

  /** The reviews of claims of an article that stand and whose sentence is gone. */
  public List<Recorded> orphanedIn(Reading reading, AsOf asOf) {
    List<Recorded> standing = standingOf(List.of(reading.article().articleId()), asOf);
    List<ClaimReview> orphaned = reviewsOf(standing).appliedTo(reading).orphaned();
    return standing.stream().filter(r -> orphaned.contains(r.review())).toList();
  }

  /** These readings, by article, with what people decided of their claims. */
  Map<String, Reading> applyTo(Map<String, Reading> readings, AsOf asOf) {
    Map<String, List<Recorded>> byArticle =
        standingOf(readings.keySet(), asOf).stream()
            .collect(Collectors.groupingBy(r -> r.review().articleId()));
    Map<String, Reading> applied = new TreeMap<>(readings);
    byArticle.forEach(
        (article, standing) ->
            applied.computeIfPresent(
                article, (id, reading) -> reviewsOf(standing).appliedTo(reading).reading()));
    return applied;
  }

  private static ClaimReviews reviewsOf(List<Recorded> recorded) {
    return new ClaimReviews(recorded.stream().map(Recorded::review).toList());
  }

  private List<Recorded> standingOf(Collection<String> articleIds, AsOf asOf) {
    return articleIds.isEmpty()
        ? List.of()
        : read(
                "r.article_id = any(cast(:articles as text[]))",
                Map.of("articles", articleIds.toArray(String[]::new)),
                asOf)
            .stream()
            .filter(recorded -> !recorded.undone())
            .toList();
  }

  private List<Recorded> read(String condition, Map<String, ?> parameters, AsOf asOf) {
    var query =
        entities.createNativeQuery(
            """
            select r.number, r.verdict, r.article_id, r.revision, cast(r.claim as text),
                   cast(r.value as text), r.reason, r.author, r.recorded_at, u.number is not null
            from claim_review r
            left join claim_review_undone u on u.review = r.number and u.recorded_at <= :at
            where r.recorded_at <= :at and %s
            order by r.number
            """
                .formatted(condition),
            Object[].class);
    parameters.forEach(query::setParameter);
    return query
        .setParameter("at", asOf.moment())
        .getResultStream()
        .map(ReviewStore::recorded)
        .toList();
  }

  private static Recorded recorded(Object[] row) {
    ClaimReview review =
        new ClaimReview(
            ((Number) row[0]).longValue(),
            ReviewVerdict.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
            (String) row[2],
            (String) row[3],
            Json.read((String) row[4], Claim.class),
            Optional.ofNullable((String) row[5]).map(json -> Json.read(json, Claim.class)));
    return new Recorded(
        review, (String) row[6], (String) row[7], (Instant) row[8], (Boolean) row[9]);
  }
}
