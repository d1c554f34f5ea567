package org.partnershipledger.analytics.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.progress.DatedStep;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * The dated commitments of M18: one for each step that was given a date, on its first asserted
 * date; on the first reported one where every date was hedged, and then it is soft.
 *
 * <p>Kept when done by its day, kept late when done after it; broken when its day has passed and
 * the step was not taken, or a later article puts it elsewhere; withdrawn when the partnership came
 * to nothing before its day; else pending. With no dated article to count to it is unverified.
 * Worked: "by September 2019", done on 1 April 2020 = kept late; a case due in May 2017 and put to
 * June 2017 = broken; "likely next year", done = kept, soft. Source: METRICS M18.
 */
public final class Commitments {
  private Commitments() {}

  /** The dated commitments and the standing ones, as they stand on a day, which may be unknown. */
  public static List<Commitment> of(Partnership partnership, Optional<LocalDate> on) {
    List<Commitment> all = new ArrayList<>();
    for (List<Target> step : steps(partnership.state().targets())) {
      dated(partnership, step, on).ifPresent(all::add);
    }
    all.addAll(StandingPromises.of(partnership));
    return all;
  }

  /** The commitment that the dates of one step make; empty when none of them is a target. */
  static Optional<Commitment> dated(
      List<Target> step, Optional<LocalDate> doneOn, LedgerState state, Optional<LocalDate> on) {
    MilestoneKind kind = step.getFirst().milestone();
    Slippage slip = Slippage.of(step, kind, doneOn);
    return slip.firstAsserted()
        .or(slip::firstReported)
        .map(
            first ->
                new Commitment(
                    subject(first),
                    slip.firstAsserted().isPresent()
                        ? Commitment.Strength.HARD
                        : Commitment.Strength.SOFT,
                    first.claimId(),
                    Optional.of(Slippage.day(first)),
                    doneOn,
                    status(Slippage.day(first), slip, state, on)));
  }

  private static Optional<Commitment> dated(
      Partnership partnership, List<Target> step, Optional<LocalDate> on) {
    Target any = step.getFirst();
    Optional<LocalDate> doneOn =
        DatedStep.taken(partnership, any.milestone(), any.form()).map(DatedStep::latest);
    return dated(step, doneOn, partnership.state(), on);
  }

  private static CommitmentStatus status(
      LocalDate due, Slippage slip, LedgerState state, Optional<LocalDate> on) {
    if (slip.doneOn().isPresent()) {
      return slip.doneOn().get().isAfter(due) ? CommitmentStatus.KEPT_LATE : CommitmentStatus.KEPT;
    }
    boolean passed = on.filter(day -> day.isAfter(due)).isPresent();
    boolean moved = slip.latest().map(Slippage::day).filter(due::isBefore).isPresent();
    if (passed || moved) {
      return CommitmentStatus.BROKEN;
    }
    if (state.sideState().filter(Commitments::calledOff).isPresent()) {
      return CommitmentStatus.WITHDRAWN;
    }
    return on.isPresent() ? CommitmentStatus.PENDING : CommitmentStatus.UNVERIFIED;
  }

  private static boolean calledOff(SideState side) {
    return switch (side) {
      case ABANDONED, BLOCKED, SUPERSEDED, REVERSED -> true;
      case PAUSED, DORMANT, ENDED -> false;
    };
  }

  private static String subject(Target target) {
    return target.milestone().wire() + target.form().map(f -> " of " + f.wire()).orElse("");
  }

  private static List<List<Target>> steps(List<Target> targets) {
    Map<String, List<Target>> steps = new TreeMap<>();
    targets.forEach(t -> steps.computeIfAbsent(subject(t), k -> new ArrayList<>()).add(t));
    return List.copyOf(steps.values());
  }
}
