package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.registry.claim.ReportedClaim;

/** Lists of partnerships, and of the claims of one; the latest news first. */
@ApplicationScoped
public class PartnershipQueries {

  private static final String AFTER_CLAIM =
      " and (claim.reported_on, claim.article_id, claim.position) > (:day, :article, :position)";

  private final Session entities;
  private final ArticleStore articles;

  PartnershipQueries(Session entities, ArticleStore articles) {
    this.entities = entities;
    this.articles = articles;
  }

  /** Which partnerships are wanted; an empty filter lets all through. */
  public record Filter(Optional<String> member, Optional<Form> form, Optional<Stage> stage) {}

  /** Where a list of partnerships goes on: after the one reported last on this day, of this id. */
  public record After(LocalDate reportedOn, String id) {

    /** The place of a partnership in the list. */
    public static After of(PartnershipState state) {
      return new After(state.lastReportedOn().orElse(PartnershipRow.UNDATED), state.id());
    }
  }

  /** Where a list of claims goes on. */
  public record AfterClaim(LocalDate reportedOn, String articleId, int position) {

    /** The place of a claim in the list. */
    public static AfterClaim of(ReportedClaim claim) {
      return new AfterClaim(
          claim.reportedOn().orElse(ClaimRow.UNDATED),
          claim.article().articleId(),
          claim.position());
    }
  }

  /** Up to so many current partnerships. */
  public List<PartnershipState> list(Filter filter, Optional<After> after, int limit) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    StringBuilder sql =
        new StringBuilder("select * from partnership where merged_into is null and not empty");
    filter
        .member()
        .ifPresent(
            id -> and(sql, parameters, "members @> array[cast(:member as text)]", "member", id));
    filter.form().ifPresent(form -> and(sql, parameters, "form = :form", "form", form.wire()));
    filter.stage().ifPresent(s -> and(sql, parameters, "stage = :stage", "stage", s.wire()));
    after.ifPresent(
        a -> {
          and(sql, parameters, "reported_on <= :day", "day", a.reportedOn());
          and(sql, parameters, "(reported_on < :day or id > :id)", "id", a.id());
        });
    sql.append(" order by reported_on desc, id limit ").append(limit);
    NativeQuery<PartnershipRow> query =
        entities.createNativeQuery(sql.toString(), PartnershipRow.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream()
        .map(row -> PartnershipStore.standing(row).state())
        .toList();
  }

  private static void and(
      StringBuilder sql,
      Map<String, Object> parameters,
      String condition,
      String name,
      Object value) {
    sql.append(" and ").append(condition);
    parameters.put(name, value);
  }

  /** Up to so many claims of a partnership, by publication and then in the order of the text. */
  public List<ReportedClaim> claims(String partnershipId, Optional<AfterClaim> after, int limit) {
    String condition =
        "claim.partnership_id = :id"
            + after.map(a -> AFTER_CLAIM).orElse("")
            + " order by claim.reported_on, claim.article_id, claim.position limit "
            + limit;
    return articles
        .claims(
            condition,
            query -> {
              after.ifPresent(
                  a ->
                      query
                          .setParameter("day", a.reportedOn())
                          .setParameter("article", a.articleId())
                          .setParameter("position", a.position()));
              return query.setParameter("id", partnershipId);
            })
        .stream()
        .map(ArticleStore.Placed::claim)
        .toList();
  }
}
