package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/** Bodies of the register and others that are reported, now or as of a day and a moment. */
@ApplicationScoped
public class TrustView {

  private final Register register;
  private final TrustStore trusts;
  private final ClaimStore claims;
  private final PartnershipQueries partnerships;

  TrustView(
      Register register, TrustStore trusts, ClaimStore claims, PartnershipQueries partnerships) {
    this.register = register;
    this.trusts = trusts;
    this.claims = claims;
    this.partnerships = partnerships;
  }

  /**
   * Every body, by id, as it stands: the table holds some hundreds, so one pass over all of them
   * serves every filter.
   */
  public Collection<TrustState> all() {
    Map<String, TrustState> bodies = new TreeMap<>();
    register.bodies().forEach(body -> bodies.put(body.id(), unreported(body)));
    trusts.all().forEach(body -> bodies.put(body.id(), body));
    return bodies.values();
  }

  /**
   * One body.
   *
   * @return empty when the id is unknown; also for a body of no register of which nothing had been
   *     reported then
   */
  public Optional<TrustState> find(String id, AsOf asOf) {
    Optional<TrustState> current =
        trusts.find(id).or(() -> register.body(id).map(TrustView::unreported));
    return asOf.isNow() ? current : current.flatMap(body -> asOf(body, asOf));
  }

  /** These bodies as they were; those of which nothing was known yet are left out. */
  public List<TrustState> asOf(List<TrustState> bodies, AsOf asOf) {
    return asOf.isNow()
        ? bodies
        : bodies.stream().flatMap(body -> asOf(body, asOf).stream()).toList();
  }

  private Optional<TrustState> asOf(TrustState body, AsOf asOf) {
    Optional<Registered> listed = register.body(body.id());
    List<ReportedClaim> about = claims.about(List.of(body.id()), asOf);
    SortedSet<String> joined = partnerships.ofMember(body.id(), asOf);
    if (listed.isEmpty() && about.isEmpty() && joined.isEmpty()) {
      return Optional.empty();
    }
    Registered then = listed.orElseGet(() -> Registered.unlisted(body.id(), body.name()));
    return Optional.of(
        TrustFold.of(asOf.validOn().map(then::on).orElse(then), about, joined, body.version())
            .asOf(asOf.validOn(), asOf.knownAt()));
  }

  private static TrustState unreported(Registered body) {
    return TrustFold.of(body, List.of(), new TreeSet<>(), 0);
  }
}
