package org.partnershipledger.analytics.savings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * What one saving of a partnership adds to one total.
 *
 * @param partnershipId the partnership
 * @param bodies whose money it is
 * @param kind promised, made, target or required
 * @param basis the basis of the total
 * @param pounds the amount on that basis
 * @param claimIds the claim, or the sides of a conflict, by id
 * @param members the bodies that it is about, by id
 * @param breakdown where it belongs
 * @param flags cautions
 */
public record Contribution(
    String partnershipId,
    BodyClass bodies,
    SavingsKind kind,
    TotalBasis basis,
    Quantity pounds,
    List<String> claimIds,
    Set<String> members,
    Breakdown breakdown,
    Set<Flag> flags) {
  public Contribution {
    claimIds = List.copyOf(claimIds);
    // In one order whatever the run: they are stored and shown as they stand here.
    members = Collections.unmodifiableSet(new TreeSet<>(members));
    // Stored before places were kept; the partnership's next change fills it in.
    breakdown = breakdown == null ? Breakdown.NOWHERE : breakdown;
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
  }

  /**
   * What a savings ledger adds to the totals. A cumulative amount with years adds to two of them,
   * the cumulative and the annual average, which are never added to each other; rivals add one
   * interval.
   */
  public static List<Contribution> of(SavingsLedger ledger) {
    List<Contribution> contributions = new ArrayList<>();
    TreeMap<String, List<SavingsEntry>> byPlace = new TreeMap<>();
    ledger.entries().stream()
        .filter(SavingsEntry::counts)
        .forEach(e -> byPlace.computeIfAbsent(place(e), k -> new ArrayList<>()).add(e));
    for (List<SavingsEntry> entries : byPlace.values()) {
      for (TotalBasis basis : bases(entries)) {
        contributions.add(contribution(ledger, entries, basis));
      }
    }
    return contributions;
  }

  // The sides of a conflict share one place; every other entry has its own.
  private static String place(SavingsEntry entry) {
    SavingsLine line = entry.line();
    return entry.status() == SavingsStatus.CONFLICT
        ? "conflict " + line.kind() + line.basis() + line.scope().ordered()
        : "claim " + line.id();
  }

  private static Set<TotalBasis> bases(List<SavingsEntry> entries) {
    Set<TotalBasis> bases = EnumSet.of(basis(entries.getFirst().line()));
    if (entries.getFirst().line().basis() == Basis.CUMULATIVE
        && entries.stream().allMatch(e -> e.annualAverage().quantity().isPresent())) {
      bases.add(TotalBasis.ANNUAL_AVERAGE);
    }
    return bases;
  }

  private static TotalBasis basis(SavingsLine line) {
    return switch (line.basis()) {
      case ANNUAL -> annual(line);
      case CUMULATIVE -> TotalBasis.CUMULATIVE;
      case ONE_OFF -> TotalBasis.ONE_OFF;
      case UNSTATED ->
          line.kind() == SavingsKind.REALISED ? TotalBasis.CUMULATIVE_TO_DATE : TotalBasis.UNSTATED;
    };
  }

  private static TotalBasis annual(SavingsLine line) {
    if (line.derivation().isPresent()) {
      return TotalBasis.ANNUAL_DERIVED;
    }
    return line.said().recurrence() == Recurrence.NON_RECURRENT
        ? TotalBasis.ONE_OFF
        : TotalBasis.RUN_RATE;
  }

  private static Contribution contribution(
      SavingsLedger ledger, List<SavingsEntry> entries, TotalBasis basis) {
    SavingsLine line = entries.getFirst().line();
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    List<Quantity> amounts = new ArrayList<>();
    for (SavingsEntry entry : entries) {
      Outcome amount =
          basis == TotalBasis.ANNUAL_AVERAGE ? entry.annualAverage() : entry.line().amount();
      flags.addAll(amount.flags());
      amount.quantity().ifPresent(amounts::add);
    }
    if (entries.size() > 1) {
      flags.add(Flag.CONFLICT);
    }
    return new Contribution(
        ledger.partnershipId(),
        ledger.bodies(),
        line.kind(),
        basis,
        amounts.size() == 1 ? amounts.getFirst() : interval(amounts),
        entries.stream().map(e -> e.line().id()).sorted().collect(Collectors.toList()),
        line.scope().bodies(),
        ledger.breakdown().on(latest(entries)),
        flags);
  }

  private static Optional<LocalDate> latest(List<SavingsEntry> entries) {
    return entries.stream().flatMap(e -> e.line().madeOn().stream()).max(Comparator.naturalOrder());
  }

  private static Quantity interval(List<Quantity> amounts) {
    return Quantity.between(
        amounts.stream().map(Quantity::least).min(Comparator.naturalOrder()).orElseThrow(),
        amounts.stream().map(Quantity::most).max(Comparator.naturalOrder()).orElseThrow());
  }
}
