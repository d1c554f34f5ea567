package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.projection.PartnershipFilter.Conditions;

/** Lists of partnerships, and of the claims of one, now or as of a day and a moment. */
@ApplicationScoped
public class PartnershipQueries {

  private static final String AFTER_CLAIM =
      "(claim.reported_on, claim.article_id, claim.position) > (:day, :after, :position)";

  private final Session entities;
  private final ClaimStore claims;

  PartnershipQueries(Session entities, ClaimStore claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /** Where a list of partnerships goes on: after this key of its order, and this id. */
  public record After(String key, String id) {}

  /** Where a list of claims goes on. */
  public record AfterClaim(LocalDate reportedOn, String articleId, int position) {

    /** The place of a claim in the list. */
    public static AfterClaim of(ReportedClaim claim) {
      return new AfterClaim(ClaimStore.dayOf(claim), claim.article().articleId(), claim.position());
    }
  }

  /** Up to so many partnerships. */
  public List<PartnershipState> list(
      PartnershipFilter filter, PartnershipSort sort, AsOf asOf, Optional<After> after, int limit) {
    Conditions conditions = new Conditions();
    String id = asOf.isNow() ? "id" : "partnership_id";
    if (asOf.isNow()) {
      conditions.add("merged_into is null and not empty");
    } else {
      PartnershipHistory.addTo(conditions, asOf);
    }
    filter.addTo(conditions, id, asOf);
    after.ifPresent(
        place -> {
          conditions.add(sort.after(id), "key", place.key());
          conditions.parameters().put("after", place.id());
        });
    NativeQuery<String> query =
        entities.createNativeQuery(
            "select cast(document as text) from "
                + (asOf.isNow() ? "partnership" : "partnership_history")
                + " where "
                + conditions.sql()
                + sort.orderBy(id)
                + " limit "
                + limit,
            String.class);
    conditions.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .map(json -> Json.read(json, PartnershipState.class))
        .map(state -> asOf.isNow() ? state : state.asOf(asOf.validOn(), asOf.knownAt()))
        .toList();
  }

  /** The ids of the partnerships that a body is a party to. */
  public SortedSet<String> ofMember(String organisationId, AsOf asOf) {
    Conditions conditions = new Conditions();
    PartnershipHistory.addTo(conditions, asOf);
    conditions.add("members @> array[cast(:member as text)]", "member", organisationId);
    NativeQuery<String> query =
        entities.createNativeQuery(
            "select partnership_id from partnership_history where " + conditions.sql(),
            String.class);
    conditions.parameters().forEach(query::setParameter);
    return new TreeSet<>(query.getResultList());
  }

  /** Up to so many claims, by publication and then in the order of the text. */
  public List<Placed> claims(ClaimFilter filter, AsOf asOf, Optional<AfterClaim> after, int limit) {
    Conditions conditions = new Conditions();
    filter.addTo(conditions);
    after.ifPresent(
        place -> {
          conditions.add(AFTER_CLAIM, "day", place.reportedOn());
          conditions.parameters().put("after", place.articleId());
          conditions.parameters().put("position", place.position());
        });
    String order = " order by claim.reported_on, claim.article_id, claim.position limit " + limit;
    return claims.find(conditions, asOf, order);
  }
}
