package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.AddedNames;
import org.partnershipledger.registry.projection.PartnershipFilter.Conditions;

/**
 * The claims that count, each with the partnership that it counts for, and those that once did:
 * nothing is overwritten, so any moment can be looked at.
 */
@ApplicationScoped
public class ClaimStore {

  /** Sorts undated claims last, as the fold does. */
  private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

  private static final String ROWS =
      """
      with incoming as (
        select * from json_to_recordset(cast(:rows as json))
          as row ("claimId" text, "articleId" text, position integer, "partnershipId" text,
                  kind text, "reportedOn" date, subjects json, "openNames" json, quotes text, article json,
                  document json))
      """;

  private final Session entities;

  ClaimStore(Session entities) {
    this.entities = entities;
  }

  /**
   * A claim where it counts.
   *
   * @param partnershipId the partnership; empty when it belongs to none
   */
  public record Placed(ReportedClaim claim, Optional<String> partnershipId) {}

  private record NewRow(
      String claimId,
      String articleId,
      int position,
      @Nullable String partnershipId,
      String kind,
      LocalDate reportedOn,
      List<String> subjects,
      Set<String> openNames,
      String quotes,
      ArticleHeader article,
      Claim document) {

    static NewRow of(Placed placed) {
      ReportedClaim reported = placed.claim();
      return new NewRow(
          reported.claim().id(),
          reported.article().articleId(),
          reported.position(),
          placed.partnershipId().orElse(null),
          reported.claim().kind().wire(),
          reported.reportedOn().orElse(UNDATED),
          bodiesOf(reported.claim()),
          AddedNames.keysIn(List.of(reported.claim())),
          reported.claim().evidence().stream()
              .map(Evidence::quote)
              .collect(Collectors.joining("\n")),
          reported.article(),
          reported.claim());
    }
  }

  private static List<String> bodiesOf(Claim claim) {
    return claim.organisations().stream()
        .map(BodyId::of)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Enters claims where they now count.
   *
   * @param articleIds articles whose claims are all among those given: others of theirs count no
   *     longer
   * @param placed the claims of these articles, and claims of others that count elsewhere than
   *     before
   */
  void record(Set<String> articleIds, Collection<Placed> placed, Instant recordedAt) {
    String rows = Json.write(placed.stream().map(NewRow::of).toList());
    if (isAnyHeld(articleIds, placed)) {
      close(articleIds, rows, recordedAt);
    }
    insert(rows, recordedAt);
  }

  /** Most articles are new: nothing of theirs can have to be closed. */
  private boolean isAnyHeld(Set<String> articleIds, Collection<Placed> placed) {
    return entities
        .createNativeQuery(
            """
            select exists (
                select from claim
                where recorded_to = 'infinity' and article_id = any(cast(:articles as text[])))
              or exists (
                select from claim
                where recorded_to = 'infinity' and claim_id = any(cast(:claims as text[])))
            """,
            Boolean.class)
        .setParameter("articles", articleIds.toArray(String[]::new))
        .setParameter(
            "claims", placed.stream().map(p -> p.claim().claim().id()).toArray(String[]::new))
        .getSingleResult();
  }

  private void close(Set<String> articleIds, String rows, Instant recordedAt) {
    entities
        .createNativeQuery(
            ROWS
                + """
                , concerned as (
                  select number from claim
                  where recorded_to = 'infinity' and article_id = any(cast(:articles as text[]))
                  union
                  select held.number
                  from incoming i join claim held
                    on held.claim_id = i."claimId" and held.recorded_to = 'infinity')
                update claim set recorded_to = :at
                from concerned
                where claim.number = concerned.number
                  and not exists (
                    select 1 from incoming i
                    where i."claimId" = claim.claim_id and i.position = claim.position
                      and i."partnershipId" is not distinct from claim.partnership_id
                      and cast(i.article as jsonb) = cast(claim.article as jsonb)
                      and cast(i.document as jsonb) = cast(claim.document as jsonb))
                """)
        .setParameter("rows", rows)
        .setParameter("at", recordedAt)
        .setParameter("articles", articleIds.toArray(String[]::new))
        .executeUpdate();
  }

  private void insert(String rows, Instant recordedAt) {
    entities
        .createNativeQuery(
            ROWS
                + """
                insert into claim
                  (claim_id, article_id, position, partnership_id, kind, reported_on, subjects,
                   open_names, quotes, article, document, recorded_from)
                select distinct on ("claimId") "claimId", "articleId", position, "partnershipId",
                  kind, "reportedOn", array(select json_array_elements_text(subjects)),
                  array(select json_array_elements_text("openNames")),
                  to_tsvector('english', quotes), article, document, :at
                from incoming i
                where not exists (
                  select 1 from claim
                  where claim.claim_id = i."claimId" and claim.recorded_to = 'infinity')
                order by "claimId", position
                """)
        .setParameter("rows", rows)
        .setParameter("at", recordedAt)
        .executeUpdate();
  }

  /** The articles with a claim that has this name open, or linked by a person. */
  List<String> articlesNaming(String key) {
    return entities
        .createNativeQuery(
            """
            select distinct article_id from claim
            where recorded_to = 'infinity' and open_names @> array[cast(:key as text)]
            order by article_id
            """,
            String.class)
        .setParameter("key", key)
        .getResultList();
  }

  /** The claims about money and offices that concern any of these bodies. */
  public List<ReportedClaim> about(Collection<String> organisationIds, AsOf asOf) {
    Conditions conditions = new Conditions();
    conditions.add(
        "subjects && cast(:ids as text[]) and kind in ('leadership', 'finance')",
        "ids",
        organisationIds.toArray(String[]::new));
    return find(conditions, asOf, "").stream()
        .map(Placed::claim)
        .sorted(ReportedClaim.ORDER)
        .toList();
  }

  /** The claim of an id; empty when none counts under it. */
  public Optional<Placed> find(String claimId, AsOf asOf) {
    Conditions conditions = new Conditions();
    conditions.add("claim_id = :id", "id", claimId);
    return find(conditions, asOf, "").stream().findFirst();
  }

  /** The claims of these ids that count, by id. */
  public Map<String, Placed> find(Collection<String> claimIds, AsOf asOf) {
    Conditions conditions = new Conditions();
    conditions.add("claim_id = any(cast(:ids as text[]))", "ids", claimIds.toArray(String[]::new));
    Map<String, Placed> found = new TreeMap<>();
    find(conditions, asOf, "").forEach(p -> found.put(p.claim().claim().id(), p));
    return found;
  }

  /** The claims that a look at the ledger sees, and that meet conditions, in an order. */
  List<Placed> find(Conditions conditions, AsOf asOf, String order) {
    conditions.add(visible(asOf));
    asOf.validOn().ifPresent(day -> conditions.parameters().put("validOn", day));
    asOf.knownAt().ifPresent(moment -> conditions.parameters().put("knownAt", asOf.moment()));
    NativeQuery<Object[]> query =
        entities.createNativeQuery(
            """
            select cast(document as text), position, partnership_id, cast(article as text)
            from claim where\s"""
                + conditions.sql()
                + order,
            Object[].class);
    conditions.parameters().forEach(query::setParameter);
    return query.getResultList().stream().map(ClaimStore::placed).toList();
  }

  /** The rows that a look at the ledger sees; undated ones only where no day is asked about. */
  static String visible(AsOf asOf) {
    String known =
        asOf.knownAt().isEmpty()
            ? "claim.recorded_to = 'infinity'"
            : "claim.recorded_from <= :knownAt and claim.recorded_to > :knownAt";
    return asOf.validOn().isEmpty()
        ? known
        : known + " and claim.reported_on <= :validOn and claim.reported_on < date '9999-12-31'";
  }

  private static Placed placed(Object[] row) {
    return new Placed(
        new ReportedClaim(
            Json.read((String) row[3], ArticleHeader.class),
            Json.read((String) row[0], Claim.class),
            (Integer) row[1]),
        Optional.ofNullable((String) row[2]));
  }

  /** The day by which a claim is sorted. */
  static LocalDate dayOf(ReportedClaim claim) {
    return claim.reportedOn().orElse(UNDATED);
  }
}
