package org.partnershipledger.contracts.derived;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * M15, the schedule slippage of one step: {@code outcome (or latest target) − first target}.
 *
 * <p>Units: days, negative when early. Inputs: the targets of the step, each resolved to the last
 * day of its window, and the day it was done. Two slips are kept: against the first
 * <em>asserted</em> target (the headline, {@code slipDays}) and against the first <em>reported</em>
 * one, hedged or not. A lower bound ("not before") and a date that could not be resolved are no
 * targets. {@code moves} counts the targets that put the date elsewhere; a refinement, a repeat and
 * a recollection do not. Open slip: {@code max(0, day − latest target)} while it is not done.
 *
 * <p>Worked: "by September 2019", done on 1 April 2020 = 184 days, and 214 from "could be in place
 * by summer 2019"; 1 April to 1 July 2018 = 91; "next year" said in 2018, done on 1 October 2019 =
 * −91; April 2019, never done, on 31 May 2021 = 762 open. Source: METRICS M15.
 *
 * @param firstAsserted the first target stated without a hedge; empty when none was
 * @param firstReported the first target, hedged or not; empty when none was
 * @param latest the target that holds; empty when none was
 * @param doneOn when it was done; empty while it is not
 * @param moves how often the date was put elsewhere
 */
public record Slippage(
    Optional<Target> firstAsserted,
    Optional<Target> firstReported,
    Optional<Target> latest,
    Optional<LocalDate> doneOn,
    int moves) {
  // By publication; a date that an undated article still plans for was set before it was over. In
  // one article the recalled date comes before the one that holds.
  private static final Comparator<Target> AS_REPORTED =
      Comparator.comparing((Target t) -> t.reportedOn().orElseGet(() -> day(t)))
          .thenComparing(t -> !recalled(t))
          .thenComparing(t -> day(t))
          .thenComparing(Target::claimId);

  /** The slippage of a step, from all targets of the partnership. */
  public static Slippage of(List<Target> targets, MilestoneKind step, Optional<LocalDate> doneOn) {
    List<Target> ordered =
        targets.stream()
            .filter(t -> t.milestone() == step && isTarget(t))
            .sorted(AS_REPORTED)
            .toList();
    return new Slippage(
        ordered.stream().filter(Target::asserted).findFirst(),
        ordered.stream().findFirst(),
        latest(ordered),
        doneOn,
        moves(ordered));
  }

  // The ledger sets undated reports last, so what they do to the dates before them is no move.
  private static int moves(List<Target> ordered) {
    boolean anyDated = ordered.stream().anyMatch(t -> t.reportedOn().isPresent());
    return (int)
        ordered.stream()
            .filter(t -> t.effect() == TargetEffect.MOVE)
            .filter(t -> t.reportedOn().isPresent() || !anyDated)
            .count();
  }

  /** Days from the first asserted target to the outcome, or to the target that now holds. */
  public OptionalLong slipDays() {
    return slipFrom(firstAsserted);
  }

  /** Days from the first reported target, hedged or not. */
  public OptionalLong slipDaysFromFirstReported() {
    return slipFrom(firstReported);
  }

  /** Days from a target to the outcome, or to the target that now holds; empty without targets. */
  public OptionalLong slipFrom(Optional<Target> from) {
    Optional<LocalDate> outcome = doneOn.or(() -> latest.map(Slippage::day));
    return from.isPresent() && outcome.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(day(from.get()), outcome.get()))
        : OptionalLong.empty();
  }

  /** Days by which the target that holds has passed on a day; empty when done or without target. */
  public OptionalLong openSlipDays(LocalDate on) {
    return doneOn.isEmpty() && latest.isPresent()
        ? OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(day(latest.get()), on)))
        : OptionalLong.empty();
  }

  /** The day that slips count from: the last of the target's window. */
  public static LocalDate day(Target target) {
    return target.date().latest().orElseThrow();
  }

  // An undated report cannot be known to be the latest, a recalled date no longer held, and what
  // repeats a date, perhaps less exactly, leaves it where it stood.
  private static Optional<Target> latest(List<Target> ordered) {
    Predicate<Target> holds = t -> !recalled(t) && t.effect() != TargetEffect.REPEAT;
    Predicate<Target> dated = t -> t.reportedOn().isPresent();
    return last(ordered, holds.and(dated))
        .or(() -> last(ordered, holds))
        .or(() -> last(ordered, t -> true));
  }

  private static Optional<Target> last(List<Target> ordered, Predicate<Target> which) {
    return ordered.stream().filter(which).reduce((a, b) -> b);
  }

  private static boolean recalled(Target target) {
    return target.superseded() || target.effect() == TargetEffect.RECALLED;
  }

  private static boolean isTarget(Target target) {
    return target.date().latest().isPresent() && target.date().bound() != DateBound.NOT_BEFORE;
  }
}
