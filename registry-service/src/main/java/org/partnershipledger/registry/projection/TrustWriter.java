package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.BodyId;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.outbox.Outbox;

/** Folds the bodies that changed articles or partnerships speak of, and stores what comes of it. */
@ApplicationScoped
public class TrustWriter {

  private final Register register;
  private final ArticleStore articles;
  private final PartnershipStore partnerships;
  private final TrustStore trusts;
  private final Outbox outbox;
  private final Session session;

  TrustWriter(
      Register register,
      ArticleStore articles,
      PartnershipStore partnerships,
      TrustStore trusts,
      Outbox outbox,
      Session session) {
    this.register = register;
    this.articles = articles;
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
    Map<String, String> names = new TreeMap<>();
    SortedSet<String> ids = new TreeSet<>(members);
    Stream.concat(changed.before().values().stream(), changed.after().values().stream())
        .flatMap(reading -> reading.claims().stream())
        .forEach(claim -> note(claim, names, ids));
    Map<String, TrustState> before = trusts.find(ids);
    Map<String, List<ReportedClaim>> claims = bySubject(articles.claimsAbout(ids));
    Map<String, SortedSet<String>> joined = partnerships.ofMembers(ids);
    List<OutgoingEvent> outgoing = new ArrayList<>();
    for (String id : ids) {
      Optional<TrustState> was = Optional.ofNullable(before.get(id));
      Registered body = bodyOf(id, names, was);
      SortedSet<String> in = joined.getOrDefault(id, new TreeSet<>());
      List<ReportedClaim> about = claims.getOrDefault(id, List.of());
      if (isOtherThan(was, TrustFold.of(body, about, in, versionOf(was)))) {
        TrustState state = TrustFold.of(body, about, in, versionOf(was) + 1);
        trusts.put(state);
        outgoing.add(LedgerPublication.state(state, changed.any()));
      }
    }
    outbox.addAll(outgoing);
  }

  private static void note(Claim claim, Map<String, String> names, Set<String> ids) {
    for (OrganisationReference body : claim.organisations()) {
      BodyId.of(body).ifPresent(id -> names.put(id, body.name().orElse(body.mention())));
    }
    if (claim.kind() == ClaimKind.LEADERSHIP || claim.kind() == ClaimKind.FINANCE) {
      claim.organisations(OrganisationRole.SUBJECT).stream()
          .flatMap(body -> BodyId.of(body).stream())
          .forEach(ids::add);
    }
  }

  /** Claims about bodies, by the body that each is about. */
  private static Map<String, List<ReportedClaim>> bySubject(List<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> bySubject = new TreeMap<>();
    for (ReportedClaim reported : claims) {
      reported.claim().organisations(OrganisationRole.SUBJECT).stream()
          .flatMap(body -> BodyId.of(body).stream())
          .forEach(id -> bySubject.computeIfAbsent(id, i -> new ArrayList<>()).add(reported));
    }
    return bySubject;
  }

  private Registered bodyOf(String id, Map<String, String> names, Optional<TrustState> was) {
    Optional<String> name = Optional.ofNullable(names.get(id)).or(() -> was.map(TrustState::name));
    return register.body(id).orElseGet(() -> Registered.unlisted(id, name.orElse(id)));
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
