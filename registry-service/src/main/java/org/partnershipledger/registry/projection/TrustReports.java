package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.AddedName;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;
import org.partnershipledger.registry.projection.PartnershipQueries.Membership;

/** Folds bodies from what is reported of them, now or as of a day and a moment. */
@ApplicationScoped
public class TrustReports {

  private final Register register;
  private final ClaimStore claims;
  private final PartnershipQueries partnerships;
  private final NameStore names;

  TrustReports(
      Register register, ClaimStore claims, PartnershipQueries partnerships, NameStore names) {
    this.names = names;
    this.register = register;
    this.claims = claims;
    this.partnerships = partnerships;
  }

  /** The bodies that a claim is about by its money or its office; the fold passes others over. */
  static List<String> subjectsOf(Claim claim) {
    return claim.kind() == ClaimKind.LEADERSHIP || claim.kind() == ClaimKind.FINANCE
        ? claim.organisations(OrganisationRole.SUBJECT).stream()
            .flatMap(body -> BodyId.of(body).stream())
            .toList()
        : List.of();
  }

  /** Whether nothing is reported of a body, and no one has named it. */
  boolean isSilent(TrustState state) {
    return Stream.of(state.leaders(), state.finances(), state.partnerships())
            .allMatch(List::isEmpty)
        && state.names().size() <= register.body(state.id()).map(b -> b.names().size()).orElse(0);
  }

  /** The state of each of these bodies, under version 0. */
  Map<String, TrustState> fold(Collection<String> ids, AsOf asOf) {
    Map<String, List<ReportedClaim>> told = bySubject(claims.about(ids, asOf));
    Map<String, List<Membership>> joined =
        partnerships.memberships(ids, asOf).stream()
            .collect(Collectors.groupingBy(Membership::organisationId));
    Map<String, List<AddedName>> added =
        names.ofBodies(ids, asOf).stream().collect(Collectors.groupingBy(n -> n.body().id()));
    Map<String, TrustState> states = new TreeMap<>();
    for (String id : ids) {
      List<ReportedClaim> about = told.getOrDefault(id, List.of());
      List<Membership> in = joined.getOrDefault(id, List.of());
      List<AddedName> named = added.getOrDefault(id, List.of());
      Registered body = register.body(id).orElseGet(() -> unlisted(id, about, in, named));
      TreeSet<String> partnershipIds =
          in.stream().map(Membership::partnershipId).collect(Collectors.toCollection(TreeSet::new));
      states.put(
          id,
          TrustFold.of(
                  asOf.validOn().map(body::on).orElse(body).alsoNamed(named),
                  about,
                  partnershipIds,
                  0)
              .asOf(asOf.validOn(), asOf.knownAt()));
    }
    return states;
  }

  private static Map<String, List<ReportedClaim>> bySubject(List<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> bySubject = new TreeMap<>();
    for (ReportedClaim reported : claims) {
      subjectsOf(reported.claim())
          .forEach(id -> bySubject.computeIfAbsent(id, i -> new ArrayList<>()).add(reported));
    }
    return bySubject;
  }

  /**
   * A body that is in no register, under the name by which it was reported last; where it never
   * was, under that by which it was added.
   */
  private static Registered unlisted(
      String id, List<ReportedClaim> about, List<Membership> joined, List<AddedName> added) {
    Stream<Named> inClaims =
        about.stream()
            .flatMap(
                c ->
                    c.claim().organisations(OrganisationRole.SUBJECT).stream()
                        .filter(body -> BodyId.of(body).filter(id::equals).isPresent())
                        .map(
                            body ->
                                new Named(
                                    c.reportedOn().orElse(LocalDate.MIN), body.name().orElse(id))));
    Stream<Named> inPartnerships = joined.stream().map(m -> new Named(m.reportedOn(), m.name()));
    return Registered.unlisted(
        id,
        Stream.concat(inClaims, inPartnerships)
            .max(Named.ORDER)
            .map(Named::name)
            .or(() -> added.stream().map(name -> name.body().name()).findFirst())
            .orElse(id));
  }

  private record Named(LocalDate reportedOn, String name) {
    static final Comparator<Named> ORDER =
        Comparator.comparing(Named::reportedOn).thenComparing(Named::name);
  }
}
