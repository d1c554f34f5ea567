package org.partnershipledger.registry.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;
import org.partnershipledger.fold.state.Timeline;
import org.partnershipledger.fold.state.Timeline.Slice;
import org.partnershipledger.registry.partnership.change.PartnershipChange;
import org.partnershipledger.registry.partnership.change.PartnershipChange.Held;
import org.partnershipledger.registry.partnership.identity.DossierSummary;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.projection.PartnershipHistory.Told;
import org.partnershipledger.registry.projection.PartnershipStore.Standing;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.registry.review.ReviewItem;
import org.partnershipledger.registry.review.ReviewItems;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** One run over the partnerships that a change affects; gathers what is to be stored. */
final class PartnershipRun {

  private final Redistribution redistribution;
  private final Changed changed;
  private final Map<String, Standing> standing;
  private final Map<String, List<Dossier>> dossiersNow = new TreeMap<>();
  private final Map<String, List<Dossier>> dossiersBefore = new TreeMap<>();
  private final MemberLineage lineage;

  private final List<PartnershipState> states = new ArrayList<>();
  private final Map<DossierSummary, String> decisions = new LinkedHashMap<>();
  private final Map<DossierKey, String> places = new TreeMap<>();
  private final List<ClaimStore.Placed> claims = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final List<LedgerEvent> events = new ArrayList<>();
  private final List<OutgoingEvent> outgoing = new ArrayList<>();
  private final Set<String> members = new TreeSet<>();

  /**
   * A run.
   *
   * @param standing the partnerships concerned, as they stand
   * @param readings the readings that count now, of every article that the run needs
   */
  PartnershipRun(
      Redistribution redistribution,
      Changed changed,
      Map<String, Standing> standing,
      Map<String, Reading> readings,
      MemberLineage lineage) {
    this.redistribution = redistribution;
    this.changed = changed;
    this.standing = standing;
    this.lineage = lineage;
    readings.forEach((article, reading) -> dossiersNow.put(article, Dossier.of(reading)));
    dossiersBefore.putAll(dossiersNow);
    dossiersBefore.keySet().removeAll(changed.articles());
    changed.before().forEach((id, reading) -> dossiersBefore.put(id, Dossier.of(reading)));
  }

  /** Folds a partnership; what comes of it counts if it differs from what stands. */
  void fold(Identified partnership) {
    String id = partnership.id();
    Optional<Standing> was = Optional.ofNullable(standing.get(id));
    List<Dossier> dossiers = pick(Redistribution.keysOf(partnership), dossiersNow);
    place(partnership, dossiers);
    long version = was.map(Standing::version).orElse(0L) + 1;
    PartnershipState state = PartnershipFold.of(id, dossiers, lineage, View.current(version));
    Held now = Held.of(state, claimsOf(dossiers));
    List<LedgerEvent> difference =
        new ArrayList<>(PartnershipChange.events(heldBefore(id), now, reasonOf(id)));
    difference.addAll(questions(id, itemsOf(heldBefore(id)), itemsOf(Optional.of(now))));
    if (!difference.isEmpty()) {
      Cause cause = causeOf(partnership);
      states.add(state);
      told.add(told(state, dossiers, pick(redistribution.before(id), dossiersBefore)));
      publish(difference, version, cause);
      outgoing.add(LedgerPublication.state(state, cause));
      state.members().forEach(m -> members.add(m.id()));
      noteMembers(id);
    }
  }

  private void place(Identified partnership, List<Dossier> dossiers) {
    Set<DossierKey> before = redistribution.before(partnership.id());
    for (DossierSummary dossier : partnership.dossiers()) {
      places.put(dossier.key(), partnership.id());
      if (!before.contains(dossier.key()) || changed.contains(dossier.key().articleId())) {
        decisions.put(dossier, partnership.id());
      }
    }
    dossiers.stream()
        .filter(d -> !before.contains(d.key()) || changed.contains(d.key().articleId()))
        .flatMap(d -> d.claims().stream())
        .forEach(c -> claims.add(new ClaimStore.Placed(c, Optional.of(partnership.id()))));
  }

  /** What the partnership is on each day from the first on which something is otherwise. */
  private Told told(PartnershipState state, List<Dossier> now, List<Dossier> before) {
    Optional<LocalDate> since =
        Stream.concat(
                now.stream().filter(d -> isOther(d, before)),
                before.stream().filter(d -> isOther(d, now)))
            .flatMap(d -> d.article().publication().latest().stream())
            .min(Comparator.naturalOrder());
    List<Slice> slices =
        since
            .map(day -> Timeline.of(state.id(), now, lineage, state.version(), day))
            .orElse(List.of());
    return new Told(state, slices, since);
  }

  private boolean isOther(Dossier dossier, List<Dossier> others) {
    return changed.contains(dossier.key().articleId())
        || others.stream().noneMatch(o -> o.key().equals(dossier.key()));
  }

  /** Notes that a partnership leads to another from now on. */
  void merge(String id, String into, long version) {
    Motive motive = changed.motive();
    List<LedgerEvent> difference = new ArrayList<>();
    difference.add(new LedgerEvent.PartnershipMerged(id, into, motive.reason(), motive.author()));
    difference.addAll(questions(id, itemsOf(heldBefore(id)), Map.of()));
    publish(difference, version, changed.any());
    outgoing.add(LedgerPublication.noState(id, version, changed.any()));
    noteMembers(id);
  }

  /** Notes that nothing is left of a partnership. */
  void empty(String id, long version) {
    heldBefore(id)
        .ifPresent(
            held -> {
              List<LedgerEvent> difference =
                  new ArrayList<>(PartnershipChange.emptied(held, reasonOf(id)));
              difference.addAll(questions(id, itemsOf(Optional.of(held)), Map.of()));
              publish(difference, version, changed.any());
            });
    outgoing.add(LedgerPublication.noState(id, version, changed.any()));
    noteMembers(id);
  }

  private static Map<String, ReviewItem> itemsOf(Optional<Held> held) {
    return held.map(h -> ReviewItems.of(h.state(), h.claims().values())).orElse(Map.of());
  }

  /** What needs a person's eye no longer, and what does now. */
  private List<LedgerEvent> questions(
      String id, Map<String, ReviewItem> before, Map<String, ReviewItem> now) {
    Motive motive = changed.motive();
    List<LedgerEvent> events = new ArrayList<>();
    before.values().stream()
        .filter(item -> !item.equals(now.get(item.id())))
        .forEach(
            item ->
                events.add(
                    new LedgerEvent.ReviewItemClosed(
                        id, item.id(), motive.outcome(), motive.author())));
    now.values().stream()
        .filter(item -> !item.equals(before.get(item.id())))
        .forEach(
            item ->
                events.add(
                    new LedgerEvent.ReviewItemOpened(
                        id, item.id(), item.kind().word(), item.reason(), item.claimIds())));
    return events;
  }

  private Optional<Held> heldBefore(String id) {
    return Optional.ofNullable(standing.get(id))
        .flatMap(Standing::state)
        .map(state -> Held.of(state, claimsOf(pick(redistribution.before(id), dossiersBefore))));
  }

  private String reasonOf(String id) {
    return changed.reason(
        redistribution.before(id).stream()
            .map(DossierKey::articleId)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The latest changed article among those of the partnership. */
  private Cause causeOf(Identified partnership) {
    return partnership.dossiers().stream()
        .map(d -> d.key().articleId())
        .filter(changed::contains)
        .reduce((first, last) -> last)
        .flatMap(article -> Optional.ofNullable(changed.causes().get(article)))
        .orElseGet(changed::any);
  }

  private void noteMembers(String id) {
    Optional.ofNullable(standing.get(id))
        .flatMap(Standing::state)
        .ifPresent(state -> state.members().forEach(m -> members.add(m.id())));
  }

  private void publish(List<LedgerEvent> difference, long version, Cause cause) {
    events.addAll(difference);
    outgoing.addAll(LedgerPublication.changes(difference, version, cause));
  }

  private static List<Dossier> pick(
      Collection<DossierKey> keys, Map<String, List<Dossier>> dossiers) {
    return keys.stream()
        .map(DossierKey::articleId)
        .distinct()
        .flatMap(article -> dossiers.getOrDefault(article, List.of()).stream())
        .filter(dossier -> keys.contains(dossier.key()))
        .toList();
  }

  private static List<ReportedClaim> claimsOf(Collection<Dossier> dossiers) {
    return dossiers.stream().flatMap(d -> d.claims().stream()).toList();
  }

  Instant recordedAt() {
    return changed.any().recordedAt();
  }

  List<PartnershipState> states() {
    return states;
  }

  Map<DossierSummary, String> decisions() {
    return decisions;
  }

  Map<DossierKey, String> places() {
    return places;
  }

  /** Claims that count here from now on, or otherwise than before. */
  List<ClaimStore.Placed> claims() {
    return claims;
  }

  List<Told> told() {
    return told;
  }

  List<LedgerEvent> events() {
    return events;
  }

  List<OutgoingEvent> outgoing() {
    return outgoing;
  }

  Set<String> members() {
    return members;
  }
}
