package org.partnershipledger.analytics.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.ledger.LedgerEvent;

/**
 * A partnership as the ledger holds it: its state and the claims recorded for it.
 *
 * @param state what the registry last said of it
 * @param claims the claims, by id
 */
public record Partnership(LedgerState state, SortedMap<String, RecordedClaim> claims) {
  public Partnership {
    claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
  }

  /** A partnership of which nothing is known yet. */
  public static Partnership unknown(String id) {
    return new Partnership(LedgerState.unknown(id), new TreeMap<>());
  }

  /** The partnership with these claims. */
  public static Partnership of(LedgerState state, Collection<RecordedClaim> claims) {
    SortedMap<String, RecordedClaim> byId = new TreeMap<>();
    claims.forEach(c -> byId.put(c.id(), c));
    return new Partnership(state, byId);
  }

  /**
   * The partnership after an event; each event carries the whole new value of what changed. One
   * that leads to another holds no claims: they are recorded there. One that is identified, for the
   * first time or again, begins without any: what it holds is recorded after that.
   */
  public Partnership after(LedgerEvent event) {
    LedgerState next = state.after(event);
    return switch (event) {
      case LedgerEvent.ClaimRecorded e -> with(next, recorded(e));
      case LedgerEvent.ClaimWithdrawn e -> without(next, e.claimId());
      case LedgerEvent.ClaimReviewed e ->
          Optional.ofNullable(claims.get(e.claimId()))
              .map(c -> with(next, c.reviewed(e.verdict(), e.corrected())))
              .orElseGet(() -> new Partnership(next, claims));
      case LedgerEvent.PartnershipIdentified e -> new Partnership(next, new TreeMap<>());
      case LedgerEvent.MembersChanged e -> new Partnership(next, claims);
      case LedgerEvent.FormChanged e -> new Partnership(next, claims);
      case LedgerEvent.StageChanged e -> new Partnership(next, claims);
      case LedgerEvent.TargetsChanged e -> new Partnership(next, claims);
      case LedgerEvent.LegalEventMatched e -> new Partnership(next, claims);
      case LedgerEvent.SourcesGrouped e -> new Partnership(next, claims);
      case LedgerEvent.PartnershipMerged e -> new Partnership(next, new TreeMap<>());
      case LedgerEvent.ReviewItemOpened e -> new Partnership(next, claims);
      case LedgerEvent.ReviewItemClosed e -> new Partnership(next, claims);
    };
  }

  /** The id. */
  public String id() {
    return state.id();
  }

  /** Whether lists show it: not merged into another, and at least one claim counts. */
  public boolean listed() {
    return state.mergedInto().isEmpty() && claims.values().stream().anyMatch(RecordedClaim::counts);
  }

  /** The claims of one kind that count, by id. */
  public <A extends ClaimArguments> List<Stated<A>> counted(Class<A> kind) {
    return claims.values().stream()
        .filter(RecordedClaim::counts)
        .filter(c -> kind.isInstance(c.claim().arguments()))
        .map(c -> new Stated<>(c, kind.cast(c.claim().arguments())))
        .toList();
  }

  /**
   * A claim with its arguments in their own type.
   *
   * @param source the claim and its article
   * @param said what it says
   */
  public record Stated<A extends ClaimArguments>(RecordedClaim source, A said) {}

  // A claim that is recorded again (a better reading of the same words) keeps its review.
  private RecordedClaim recorded(LedgerEvent.ClaimRecorded event) {
    return Optional.ofNullable(claims.get(event.claim().id()))
        .map(
            known ->
                new RecordedClaim(
                    event.claim(),
                    event.article(),
                    event.position(),
                    known.verdict(),
                    known.corrected()))
        .orElseGet(
            () -> RecordedClaim.unreviewed(event.claim(), event.article(), event.position()));
  }

  private Partnership with(LedgerState next, RecordedClaim claim) {
    SortedMap<String, RecordedClaim> changed = new TreeMap<>(claims);
    changed.put(claim.id(), claim);
    return new Partnership(next, changed);
  }

  private Partnership without(LedgerState next, String claimId) {
    SortedMap<String, RecordedClaim> changed = new TreeMap<>(claims);
    changed.remove(claimId);
    return new Partnership(next, changed);
  }
}
