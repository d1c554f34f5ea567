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
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.claim.Reading;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.organisation.MemberLineage;
import org.partnershipledger.registry.partnership.Dossier;
import org.partnershipledger.registry.partnership.DossierKey;
import org.partnershipledger.registry.partnership.change.PartnershipChange;
import org.partnershipledger.registry.partnership.change.PartnershipChange.Held;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;
import org.partnershipledger.registry.partnership.state.PartnershipFold;
import org.partnershipledger.registry.partnership.state.PartnershipFold.View;
import org.partnershipledger.registry.projection.PartnershipStore.Standing;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.outbox.Outbox;

/**
 * Folds the partnerships that a redistribution of dossiers affects, and stores what comes of it.
 */
@ApplicationScoped
public class PartnershipWriter {

  private static final String JOINED = "the same parties, reported as one undertaking";

  private final ArticleStore articles;
  private final DossierStore dossiers;
  private final AssignmentStore assignments;
  private final PartnershipStore partnerships;
  private final ClaimLedger claims;
  private final MemberLineage lineage;
  private final Outbox outbox;

  PartnershipWriter(
      ArticleStore articles,
      DossierStore dossiers,
      AssignmentStore assignments,
      PartnershipStore partnerships,
      ClaimLedger claims,
      MemberLineage lineage,
      Outbox outbox) {
    this.articles = articles;
    this.dossiers = dossiers;
    this.assignments = assignments;
    this.partnerships = partnerships;
    this.claims = claims;
    this.lineage = lineage;
    this.outbox = outbox;
  }

  /**
   * Stores what follows.
   *
   * @param readingsBefore the readings that counted until now, of the changed articles
   * @param changed the changed articles, each with what changed it
   * @return ids of the bodies that are or were parties to a partnership that changed
   */
  Set<String> write(
      Redistribution redistribution,
      Map<String, Reading> readingsBefore,
      Map<String, Cause> changed)
      throws SQLException {
    Work work = new Work(redistribution, readingsBefore, changed);
    for (Identified partnership : redistribution.now()) {
      if (redistribution.isAffected(partnership, changed.keySet())) {
        work.fold(partnership);
      }
    }
    for (Map.Entry<String, String> redirection : redistribution.redirected().entrySet()) {
      work.redirect(redirection.getKey(), redirection.getValue());
    }
    for (String emptied : redistribution.emptied()) {
      work.empty(emptied);
    }
    outbox.addAll(work.outgoing);
    return work.members;
  }

  /** One run of the writer, with what it gathers. */
  private final class Work {
    private final Redistribution redistribution;
    private final Map<String, Reading> readingsBefore;
    private final Map<String, Cause> changed;
    private final List<OutgoingEvent> outgoing = new ArrayList<>();
    private final Set<String> members = new TreeSet<>();
    private final Map<String, Standing> standing;
    private final Map<String, Reading> readingsNow;

    Work(
        Redistribution redistribution,
        Map<String, Reading> readingsBefore,
        Map<String, Cause> changed) {
      this.redistribution = redistribution;
      this.readingsBefore = readingsBefore;
      this.changed = changed;
      Set<String> ids = new TreeSet<>(redistribution.before().keySet());
      redistribution.now().forEach(p -> ids.add(p.id()));
      this.standing = partnerships.find(ids);
      this.readingsNow = articles.readingsOf(articlesToRead());
    }

    private Collection<String> articlesToRead() {
      Set<String> ids = new TreeSet<>();
      redistribution.now().stream()
          .filter(p -> redistribution.isAffected(p, changed.keySet()))
          .forEach(
              p -> {
                Redistribution.keysOf(p).forEach(k -> ids.add(k.articleId()));
                redistribution.before(p.id()).forEach(k -> ids.add(k.articleId()));
              });
      redistribution
          .emptied()
          .forEach(id -> redistribution.before(id).forEach(k -> ids.add(k.articleId())));
      return ids;
    }

    void fold(Identified partnership) {
      List<Dossier> current = dossiersIn(Redistribution.keysOf(partnership), readingsNow);
      Optional<Standing> was = Optional.ofNullable(standing.get(partnership.id()));
      long version = was.map(Standing::version).orElse(0L) + 1;
      PartnershipState state =
          PartnershipFold.of(partnership.id(), current, lineage, View.current(version));
      Held after = Held.of(state, claimsOf(current));
      place(partnership, current);
      Cause cause = causeOf(partnership);
      List<LedgerEvent> events =
          PartnershipChange.events(heldBefore(partnership.id(), was), after, reason(partnership));
      if (!events.isEmpty()) {
        partnerships.put(state);
        publish(events, version, cause);
        outgoing.add(LedgerPublication.state(state, cause));
        state.members().forEach(m -> members.add(m.id()));
        was.ifPresent(s -> s.state().members().forEach(m -> members.add(m.id())));
      }
    }

    private void place(Identified partnership, List<Dossier> current) {
      Map<DossierKey, String> places = new TreeMap<>();
      for (DossierSummary dossier : partnership.dossiers()) {
        places.put(dossier.key(), partnership.id());
        if (isNewHere(dossier, partnership.id())) {
          assignments.append(dossier, partnership.id(), causeOf(partnership).recordedAt());
        }
      }
      dossiers.place(places);
      articles.place(
          claimsOf(current).stream().map(c -> c.claim().id()).toList(),
          Optional.of(partnership.id()));
    }

    private boolean isNewHere(DossierSummary dossier, String partnershipId) {
      return changed.containsKey(dossier.key().articleId())
          || !redistribution.before(partnershipId).contains(dossier.key());
    }

    private Optional<Held> heldBefore(String id, Optional<Standing> was) {
      Map<String, Reading> readings = new TreeMap<>(readingsNow);
      readings.keySet().removeAll(changed.keySet());
      readings.putAll(readingsBefore);
      return was.filter(Standing::isCurrent)
          .map(s -> Held.of(s.state(), claimsOf(dossiersIn(redistribution.before(id), readings))));
    }

    private Cause causeOf(Identified partnership) {
      return partnership.dossiers().stream()
          .flatMap(d -> Optional.ofNullable(changed.get(d.key().articleId())).stream())
          .reduce((first, last) -> last)
          .orElseGet(this::anyCause);
    }

    /** Dossiers moved here, or left, because of an article that is no part of this partnership. */
    private Cause anyCause() {
      return changed.values().iterator().next();
    }

    private String reason(Identified partnership) {
      boolean retracted =
          redistribution.before(partnership.id()).stream()
              .anyMatch(
                  key ->
                      changed.containsKey(key.articleId())
                          && !readingsNow.containsKey(key.articleId()));
      return retracted ? "the article was taken back" : "the article was read anew";
    }

    void redirect(String id, String into) {
      long version = partnerships.redirect(id, into);
      Cause cause = anyCause();
      assignments.redirect(id, into, JOINED, cause.recordedAt());
      publish(
          List.of(new LedgerEvent.PartnershipMerged(id, into, JOINED, "registry-service")),
          version,
          cause);
      outgoing.add(LedgerPublication.noState(id, version, cause));
      noteMembers(id);
    }

    void empty(String id) {
      Optional<Held> held = heldBefore(id, Optional.ofNullable(standing.get(id)));
      if (held.isEmpty()) {
        return;
      }
      boolean retracted =
          redistribution.before(id).stream().noneMatch(k -> readingsNow.containsKey(k.articleId()));
      String reason = retracted ? "the article was taken back" : "the article was read anew";
      long version = partnerships.empty(id);
      publish(PartnershipChange.emptied(held.get(), reason), version, anyCause());
      outgoing.add(LedgerPublication.noState(id, version, anyCause()));
      noteMembers(id);
    }

    private void noteMembers(String id) {
      Optional.ofNullable(standing.get(id))
          .ifPresent(s -> s.state().members().stream().map(Member::id).forEach(members::add));
    }

    private void publish(List<LedgerEvent> events, long version, Cause cause) {
      claims.append(events, cause.recordedAt());
      outgoing.addAll(LedgerPublication.changes(events, version, cause));
    }
  }

  private static List<Dossier> dossiersIn(
      Collection<DossierKey> keys, Map<String, Reading> readings) {
    Set<String> articleIds = new TreeSet<>();
    keys.forEach(key -> articleIds.add(key.articleId()));
    return articleIds.stream()
        .flatMap(id -> Optional.ofNullable(readings.get(id)).stream())
        .flatMap(reading -> Dossier.of(reading).stream())
        .filter(dossier -> keys.contains(dossier.key()))
        .toList();
  }

  private static List<ReportedClaim> claimsOf(Collection<Dossier> dossiers) {
    return dossiers.stream().flatMap(d -> d.claims().stream()).toList();
  }
}
