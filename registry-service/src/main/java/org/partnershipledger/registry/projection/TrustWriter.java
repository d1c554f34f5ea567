package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;
import org.partnershipledger.registry.publication.Cause;
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
   * @param readingsBefore the readings that counted until now, of the changed articles
   * @param changed the changed articles
   */
  void write(Set<String> members, Map<String, Reading> readingsBefore, Map<String, Cause> changed)
      throws SQLException {
    session.flush();
    List<Reading> readings = new ArrayList<>(readingsBefore.values());
    readings.addAll(articles.readingsOf(changed.keySet()).values());
    Map<String, String> names = new TreeMap<>();
    Set<String> ids = new TreeSet<>(members);
    readings.stream().flatMap(r -> r.claims().stream()).forEach(claim -> note(claim, names, ids));
    Map<String, TrustState> before = trusts.find(ids);
    Cause cause = changed.values().iterator().next();
    List<OutgoingEvent> outgoing = new ArrayList<>();
    for (String id : ids) {
      Optional<TrustState> was = Optional.ofNullable(before.get(id));
      fold(id, names, was)
          .ifPresent(
              state -> {
                trusts.put(state);
                outgoing.add(LedgerPublication.state(state, cause));
              });
    }
    outbox.addAll(outgoing);
  }

  private static void note(Claim claim, Map<String, String> names, Set<String> ids) {
    for (OrganisationReference body : claim.organisations()) {
      body.id().ifPresent(id -> names.put(id, body.name().orElse(body.mention())));
    }
    if (claim.kind() == ClaimKind.LEADERSHIP || claim.kind() == ClaimKind.FINANCE) {
      claim.organisations(OrganisationRole.SUBJECT).stream()
          .flatMap(body -> body.id().stream())
          .forEach(ids::add);
    }
  }

  /** The new state; empty when it is the old one. */
  private Optional<TrustState> fold(
      String id, Map<String, String> names, Optional<TrustState> was) {
    Registered body =
        register.body(id).orElseGet(() -> Registered.unlisted(id, nameOf(id, names, was)));
    long version = was.map(TrustState::version).orElse(0L);
    Collection<String> joined = partnerships.ofMember(id);
    TrustState same = TrustFold.of(body, articles.claimsAbout(id), new TreeSet<>(joined), version);
    boolean nothing =
        Stream.of(same.leaders(), same.finances(), same.partnerships()).allMatch(List::isEmpty);
    return was.filter(same::equals).isPresent() || (was.isEmpty() && nothing)
        ? Optional.empty()
        : Optional.of(
            TrustFold.of(body, articles.claimsAbout(id), new TreeSet<>(joined), version + 1));
  }

  private static String nameOf(String id, Map<String, String> names, Optional<TrustState> was) {
    return Optional.ofNullable(names.get(id)).or(() -> was.map(TrustState::name)).orElse(id);
  }
}
