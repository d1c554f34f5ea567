package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.rim.outbox.Outbox;

/** Stores what becomes of the bodies that changed articles or partnerships speak of. */
@ApplicationScoped
public class TrustWriter {

  private final TrustReports reports;
  private final TrustStore trusts;
  private final Outbox outbox;
  private final Session session;

  TrustWriter(TrustReports reports, TrustStore trusts, Outbox outbox, Session session) {
    this.reports = reports;
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
    SortedSet<String> ids = new TreeSet<>(members);
    Stream.concat(changed.before().values().stream(), changed.after().values().stream())
        .flatMap(reading -> reading.claims().stream())
        .forEach(claim -> ids.addAll(TrustReports.subjectsOf(claim)));
    write(ids, changed.any());
  }

  /** Stores what has become of these bodies. */
  void write(Collection<String> ids, Cause cause) throws SQLException {
    session.flush();
    Map<String, TrustState> before = trusts.find(ids);
    List<TrustState> changed = new ArrayList<>();
    for (TrustState now : reports.fold(ids, AsOf.NOW).values()) {
      Optional<TrustState> was = Optional.ofNullable(before.get(now.id()));
      long version = was.map(TrustState::version).orElse(0L);
      if (isOtherThan(was, now.withVersion(version))) {
        changed.add(now.withVersion(version + 1));
      }
    }
    trusts.put(changed);
    outbox.addAll(changed.stream().map(state -> LedgerPublication.state(state, cause)).toList());
  }

  /** Whether a body is to be stored: it differs, or something is reported of it at last. */
  private boolean isOtherThan(Optional<TrustState> was, TrustState state) {
    return was.map(before -> !before.equals(state)).orElse(!reports.isSilent(state));
  }
}
