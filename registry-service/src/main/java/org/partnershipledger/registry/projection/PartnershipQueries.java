package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.claim.ReportedClaim;
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
    PartnershipHistory.addTo(conditions, asOf);
    filter.addTo(conditions, asOf);
    after.ifPresent(
        place -> {
          conditions.add(sort.after(), "key", place.key());
          conditions.parameters().put("after", place.id());
        });
    NativeQuery<String> query =
        entities.createNativeQuery(
            "select cast(document as text) from partnership_history where "
                + conditions.sql()
                + sort.orderBy()
                + " limit "
                + limit,
            String.class);
    conditions.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .map(json -> Json.read(json, PartnershipState.class))
        .map(state -> state.asOf(asOf.validOn(), asOf.knownAt()))
        .toList();
  }

  /**
   * That a body is a party to a partnership.
   *
   * @param name the name under which the partnership has it
   * @param reportedOn last possible day of the partnership's latest publication; year 1 when
   *     undated
   */
  record Membership(
      String organisationId, String name, String partnershipId, LocalDate reportedOn) {}

  /** The partnerships that these bodies are parties to. */
  List<Membership> memberships(Collection<String> organisationIds, AsOf asOf) {
    Conditions conditions = new Conditions();
    PartnershipHistory.addTo(conditions, asOf);
    conditions.add(
        "members && cast(:ids as text[]) and party.id = any(cast(:ids as text[]))",
        "ids",
        organisationIds.toArray(String[]::new));
    NativeQuery<Object[]> query =
        entities.createNativeQuery(
            """
            select party.id, party.name, partnership_id, reported_on
            from partnership_history, unnest(members, member_names) as party (id, name)
            where\s"""
                + conditions.sql(),
            Object[].class);
    conditions.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .map(
            row ->
                new Membership(
                    (String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3]))
        .toList();
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
