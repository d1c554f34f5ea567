package org.partnershipledger.registry.partnership.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.claim.ReportedClaim;

/** What changed of one partnership, as events that each carry the whole new value. */
public final class PartnershipChange {

  /**
   * A partnership's state with the claims that it holds.
   *
   * @param state the state
   * @param claims its claims, by claim id
   */
  public record Held(PartnershipState state, Map<String, ReportedClaim> claims) {

    public Held {
      claims = new TreeMap<>(claims);
    }

    /** The state with its claims, in any order. */
    public static Held of(PartnershipState state, Collection<ReportedClaim> claims) {
      Map<String, ReportedClaim> byId = new TreeMap<>();
      claims.stream().sorted(ReportedClaim.ORDER).forEach(c -> byId.put(c.claim().id(), c));
      return new Held(state, byId);
    }
  }

  private PartnershipChange() {}

  /**
   * The events that lead from one state to the next, in the order in which they make sense: who,
   * then the claims, then what they amount to.
   *
   * @param before empty for a new partnership
   * @param after the new state
   * @param reason why claims that are gone no longer count
   * @return empty when nothing changed
   */
  public static List<LedgerEvent> events(Optional<Held> before, Held after, String reason) {
    List<LedgerEvent> events = new ArrayList<>();
    Optional<PartnershipState> was = before.map(Held::state);
    parties(was, after.state()).ifPresent(events::add);
    events.addAll(claims(before, after, reason));
    Difference difference = new Difference(was, after.state());
    difference.form().ifPresent(events::add);
    difference.stage().ifPresent(events::add);
    difference.targets().ifPresent(events::add);
    difference.legalEvent().ifPresent(events::add);
    difference.sources().ifPresent(events::add);
    return List.copyOf(events);
  }

  /** The events of a partnership of which nothing is left: each of its claims is withdrawn. */
  public static List<LedgerEvent> emptied(Held before, String reason) {
    return before.claims().values().stream()
        .map(claim -> withdrawn(before.state().id(), claim, reason))
        .toList();
  }

  private static Optional<LedgerEvent> parties(
      Optional<PartnershipState> was, PartnershipState is) {
    if (was.isEmpty()) {
      return Optional.of(
          new LedgerEvent.PartnershipIdentified(is.id(), is.members(), is.unnamedMembers()));
    }
    boolean same =
        was.get().members().equals(is.members())
            && was.get().unnamedMembers().equals(is.unnamedMembers());
    return same
        ? Optional.empty()
        : Optional.of(new LedgerEvent.MembersChanged(is.id(), is.members(), is.unnamedMembers()));
  }

  private static List<LedgerEvent> claims(Optional<Held> before, Held after, String reason) {
    String id = after.state().id();
    Map<String, ReportedClaim> was = before.map(Held::claims).orElse(Map.of());
    List<LedgerEvent> events = new ArrayList<>();
    was.values().stream()
        .filter(c -> !after.claims().containsKey(c.claim().id()))
        .sorted(ReportedClaim.ORDER)
        .forEach(c -> events.add(withdrawn(id, c, reason)));
    after.claims().values().stream()
        .filter(c -> !isHeldAlready(c, was))
        .sorted(ReportedClaim.ORDER)
        .forEach(c -> events.add(recorded(id, c)));
    return events;
  }

  /** A claim whose article is dated anew is recorded again: its valid time is another. */
  private static boolean isHeldAlready(ReportedClaim claim, Map<String, ReportedClaim> was) {
    ReportedClaim held = was.get(claim.claim().id());
    return held != null
        && held.claim().equals(claim.claim())
        && held.article().equals(claim.article());
  }

  private static LedgerEvent recorded(String id, ReportedClaim claim) {
    return new LedgerEvent.ClaimRecorded(
        id, claim.claim(), claim.article(), OptionalInt.of(claim.position()));
  }

  private static LedgerEvent withdrawn(String id, ReportedClaim claim, String reason) {
    return new LedgerEvent.ClaimWithdrawn(
        id, claim.claim().id(), claim.article().articleId(), reason);
  }

  private record Difference(Optional<PartnershipState> was, PartnershipState is) {

    Optional<LedgerEvent> form() {
      return differs(
              PartnershipState::form,
              PartnershipState::formOptions,
              PartnershipState::deniedForms,
              PartnershipState::arrangements)
          ? Optional.of(
              new LedgerEvent.FormChanged(
                  is.id(), is.form(), is.formOptions(), is.deniedForms(), is.arrangements()))
          : Optional.empty();
    }

    Optional<LedgerEvent> stage() {
      return differs(
              PartnershipState::stage,
              PartnershipState::sideState,
              PartnershipState::competitionReview,
              PartnershipState::completion,
              PartnershipState::arrangements)
          ? Optional.of(
              new LedgerEvent.StageChanged(
                  is.id(),
                  is.stage(),
                  is.sideState(),
                  is.competitionReview(),
                  is.completion(),
                  is.arrangements()))
          : Optional.empty();
    }

    /** A new partnership without targets has nothing to say of them. */
    Optional<LedgerEvent> targets() {
      boolean isSilent = was.isEmpty() && is.targets().isEmpty();
      return !isSilent && differs(PartnershipState::targets)
          ? Optional.of(new LedgerEvent.TargetsChanged(is.id(), is.targets()))
          : Optional.empty();
    }

    Optional<LedgerEvent> legalEvent() {
      boolean isSilent = was.isEmpty() && is.legalEvent().isEmpty();
      return !isSilent && differs(PartnershipState::legalEvent)
          ? Optional.of(new LedgerEvent.LegalEventMatched(is.id(), is.legalEvent()))
          : Optional.empty();
    }

    Optional<LedgerEvent> sources() {
      return differs(PartnershipState::sources)
          ? Optional.of(new LedgerEvent.SourcesGrouped(is.id(), is.sources()))
          : Optional.empty();
    }

    @SafeVarargs
    private boolean differs(Function<PartnershipState, Object>... values) {
      for (Function<PartnershipState, Object> value : values) {
        if (was.isEmpty() || !Objects.equals(value.apply(was.get()), value.apply(is))) {
          return true;
        }
      }
      return false;
    }
  }
}
