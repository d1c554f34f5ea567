package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.BodyId;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;
import org.partnershipledger.registry.projection.PartnershipStore.Standing;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.outbox.Outbox;

/** Folds the bodies that changed articles or partnerships speak of, and stores what comes of it. */
@ApplicationScoped
public class TrustWriter {

  private final Register register;
  private final ClaimStore claims;
  private final PartnershipStore partnerships;
  private final TrustStore trusts;
  private final Outbox outbox;
  private final Session session;

  TrustWriter(
      Register register,
      ClaimStore claims,
      PartnershipStore partnerships,
      TrustStore trusts,
      Outbox outbox,
      Session session) {
    this.register = register;
    this.claims = claims;
    this.partnerships = partnerships;
    this.trusts = trusts;
    this.outbox = outbox;
    this.session = session;
  }

  /**
   * Stores what follows.
   *
   * @param members bodies that are or were parties to a partnership that changed
   */
  void write(Set<String> members, Changed changed) throws SQLException {
    session.flush();
    SortedSet<String> ids = new TreeSet<>(members);
    Stream.concat(changed.before().values().stream(), changed.after().values().stream())
        .flatMap(reading -> reading.claims().stream())
        .forEach(claim -> ids.addAll(subjectsOf(claim)));
    Map<String, TrustState> before = trusts.find(ids);
    Map<String, List<ReportedClaim>> told = bySubject(claims.about(ids, AsOf.NOW));
    Map<String, SortedSet<String>> joined = partnerships.ofMembers(ids);
    List<OutgoingEvent> outgoing = new ArrayList<>();
    for (String id : ids) {
      Optional<TrustState> was = Optional.ofNullable(before.get(id));
      SortedSet<String> in = joined.getOrDefault(id, new TreeSet<>());
      List<ReportedClaim> about = told.getOrDefault(id, List.of());
      Registered body = register.body(id).orElseGet(() -> unlisted(id, about, in));
      if (isOtherThan(was, TrustFold.of(body, about, in, versionOf(was)))) {
        TrustState state = TrustFold.of(body, about, in, versionOf(was) + 1);
        trusts.put(state);
        outgoing.add(LedgerPublication.state(state, changed.any()));
      }
    }
    outbox.addAll(outgoing);
  }

  private static List<String> subjectsOf(Claim claim) {
    return claim.kind() == ClaimKind.LEADERSHIP || claim.kind() == ClaimKind.FINANCE
        ? claim.organisations(OrganisationRole.SUBJECT).stream()
            .flatMap(body -> BodyId.of(body).stream())
            .toList()
        : List.of();
  }

  /** Claims about bodies, by the body that each is about. */
  private static Map<String, List<ReportedClaim>> bySubject(List<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> bySubject = new TreeMap<>();
    for (ReportedClaim reported : claims) {
      subjectsOf(reported.claim())
          .forEach(id -> bySubject.computeIfAbsent(id, i -> new ArrayList<>()).add(reported));
    }
    return bySubject;
  }

  /** A body that is in no register, under the name by which it was reported last. */
  private Registered unlisted(
      String id, List<ReportedClaim> about, SortedSet<String> partnershipIds) {
    Stream<Named> inClaims =
        about.stream()
            .flatMap(
                c ->
                    c.claim().organisations(OrganisationRole.SUBJECT).stream()
                        .filter(body -> BodyId.of(body).filter(id::equals).isPresent())
                        .map(body -> new Named(c.reportedOn(), body.name().orElse(id))));
    Stream<Named> inPartnerships =
        partnerships.find(partnershipIds).values().stream()
            .map(Standing::state)
            .flatMap(
                state ->
                    state.members().stream()
                        .filter(member -> member.id().equals(id))
                        .map(member -> new Named(state.lastReportedOn(), member.name())));
    return Registered.unlisted(
        id, Stream.concat(inClaims, inPartnerships).max(Named.ORDER).map(Named::name).orElse(id));
  }

  private record Named(Optional<LocalDate> reportedOn, String name) {
    static final Comparator<Named> ORDER =
        Comparator.comparing((Named n) -> n.reportedOn().orElse(LocalDate.MIN))
            .thenComparing(Named::name);
  }

  private static long versionOf(Optional<TrustState> was) {
    return was.map(TrustState::version).orElse(0L);
  }

  /** Whether a body is to be stored: it differs, or something is reported of it at last. */
  private static boolean isOtherThan(Optional<TrustState> was, TrustState state) {
    boolean isSilent =
        Stream.of(state.leaders(), state.finances(), state.partnerships()).allMatch(List::isEmpty);
    return was.map(before -> !before.equals(state)).orElse(!isSilent);
  }
}
