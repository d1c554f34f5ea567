package org.partnershipledger.analytics.savings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * The savings ledger of a partnership: every savings claim on its own basis, with what became of it
 * (METRICS M10 steps a to e). The order in which claims arrive plays no part.
 *
 * @param partnershipId the partnership
 * @param bodies whose money it is
 * @param members the members' ids
 * @param breakdown where the partnership belongs
 * @param entries the claims, by date and id
 */
public record SavingsLedger(
    String partnershipId,
    BodyClass bodies,
    Set<String> members,
    Breakdown breakdown,
    List<SavingsEntry> entries) {
  public SavingsLedger {
    members = Set.copyOf(members);
    entries = List.copyOf(entries);
  }

  /** Works the ledger out from the claims that count. */
  public static SavingsLedger of(Partnership partnership, ReferenceFacts facts) {
    BodyClass bodies = classOf(partnership.state(), facts);
    List<SavingsLine> lines = SavingsLines.of(partnership);
    Standing standing = new Standing(lines);
    Turnover turnover = new Turnover(partnership, facts, bodies);
    List<SavingsEntry> entries = new ArrayList<>();
    for (SavingsLine line : lines) {
      entries.add(entry(line, standing.of(line), turnover, partnership));
    }
    entries.sort(
        Comparator.comparing(SavingsEntry::line, SavingsOrder.LATER_FIRST.reversed())
            .thenComparing(e -> e.line().id()));
    Set<String> members = new HashSet<>();
    partnership.state().members().forEach(m -> members.add(m.id()));
    return new SavingsLedger(
        partnership.id(), bodies, members, Breakdown.of(partnership.state(), facts), entries);
  }

  /** The entry of a claim; empty when the ledger has none. */
  public Optional<SavingsEntry> entry(String claimId) {
    return entries.stream().filter(e -> e.line().id().equals(claimId)).findFirst();
  }

  private static SavingsEntry entry(
      SavingsLine raw, Standing.Place place, Turnover turnover, Partnership partnership) {
    LedgerState state = partnership.state();
    SavingsLine line = Condition.checked(raw, partnership);
    var annual = AnnualAverage.of(line, state.knownCompletion());
    Optional<Base> base = turnover.baseOf(line);
    return new SavingsEntry(
        line,
        place.status(),
        place.reason(),
        place.other(),
        place.evidence(),
        AnnualAverage.years(line.said(), state.knownCompletion()),
        annual,
        Intensity.of(annual, base),
        base,
        leftOut(line, state));
  }

  private static Optional<StatusReason> leftOut(SavingsLine line, LedgerState state) {
    if (line.denied()) {
      return Optional.of(StatusReason.DENIED);
    }
    if (line.scope().extent() == Scope.Extent.BEYOND) {
      return Optional.of(StatusReason.SYSTEM_SCOPE);
    }
    if (line.restatesDeficit()) {
      return Optional.of(StatusReason.DEFICIT_RESTATED);
    }
    if (line.amount().quantity().isEmpty()) {
      return Optional.of(StatusReason.NO_AMOUNT);
    }
    boolean promised = line.family() != SavingsLine.Family.REALISED;
    return promised && state.sideState().filter(SavingsLedger::cameToNothing).isPresent()
        ? Optional.of(StatusReason.LAPSED)
        : Optional.empty();
  }

  private static boolean cameToNothing(SideState side) {
    return switch (side) {
      case ABANDONED, BLOCKED, SUPERSEDED, REVERSED -> true;
      case PAUSED, DORMANT, ENDED -> false;
    };
  }

  private static BodyClass classOf(LedgerState state, ReferenceFacts facts) {
    List<BodyClass> classes = new ArrayList<>();
    for (Member member : state.members()) {
      classes.add(facts.typeOf(member.id()).map(ReferenceFacts::classOf).orElse(BodyClass.OTHER));
    }
    state
        .unnamedMembers()
        .forEach(u -> u.known().type().map(ReferenceFacts::classOf).ifPresent(classes::add));
    return BodyClass.of(classes);
  }
}
