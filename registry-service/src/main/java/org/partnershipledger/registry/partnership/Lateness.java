package org.partnershipledger.registry.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * How late a partnership is: how many days its completion was put off (METRICS M15: from the first
 * asserted date to the one that stands, or to the day it took effect), and the day by which it is
 * due while it has not taken effect.
 *
 * @param slipDays days put off, negative when brought forward; empty without an asserted date
 * @param dueOn the last day of the date that stands; empty once it took effect or was given up, and
 *     without a date
 */
public record Lateness(OptionalLong slipDays, Optional<LocalDate> dueOn) {

  /** The lateness of a partnership in this state. */
  public static Lateness of(PartnershipState state) {
    List<Target> told =
        state.targets().stream()
            .filter(t -> t.milestone() == MilestoneKind.COMPLETION && t.asserted())
            .filter(t -> t.date().latest().isPresent())
            .toList();
    if (told.isEmpty()) {
      return new Lateness(OptionalLong.empty(), Optional.empty());
    }
    LocalDate first = dayOf(told.getFirst());
    LocalDate standing = dayOf(standing(told));
    LocalDate reached = state.completion().map(Completion::on).orElse(standing);
    boolean isOpen =
        state.completion().isEmpty() && state.sideState().filter(Lateness::isEnd).isEmpty();
    return new Lateness(
        OptionalLong.of(ChronoUnit.DAYS.between(first, reached)),
        isOpen ? Optional.of(standing) : Optional.empty());
  }

  private static LocalDate dayOf(Target target) {
    return target.date().latest().orElseThrow();
  }

  /** The last date that was set and neither repeated an earlier one nor had passed by then. */
  private static Target standing(List<Target> told) {
    return told.stream()
        .filter(t -> !t.superseded() && setsDate(t.effect()))
        .reduce((before, next) -> next)
        .orElseGet(told::getLast);
  }

  private static boolean setsDate(TargetEffect effect) {
    return switch (effect) {
      case FIRST, REFINEMENT, MOVE -> true;
      case REPEAT, RECALLED -> false;
    };
  }

  private static boolean isEnd(SideState state) {
    return switch (state) {
      case BLOCKED, ABANDONED, SUPERSEDED, ENDED, REVERSED -> true;
      case PAUSED, DORMANT -> false;
    };
  }

  /** Whether it is late on a day: put off, or still not in effect when it was due. */
  public boolean isLate(LocalDate day) {
    return (slipDays.isPresent() && slipDays.getAsLong() > 0)
        || dueOn.filter(day::isAfter).isPresent();
  }
}
