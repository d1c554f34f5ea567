package org.partnershipledger.analytics.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.progress.DatedStep;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * Where a partnership stands for the forecast: the latest step that it reached on a known day, and
 * the months since. Each step that is reached starts the time anew.
 *
 * @param from the latest step reached
 * @param reached when
 * @param months the months since then
 */
public record Outlook(StartingPoint from, DatedStep reached, double months) {
  private static final int SCORED_MONTHS = 24;

  /** Where a partnership stands on a day; empty when {@link #whyNone} says why. */
  public static Optional<Outlook> of(
      Partnership partnership, boolean providers, Optional<LocalDate> on) {
    return whyNone(partnership, providers, on).isPresent()
        ? Optional.empty()
        : latestStep(partnership, on.orElseThrow());
  }

  /** Why there is no forecast; empty when there is one. */
  public static Optional<NullReason> whyNone(
      Partnership partnership, boolean providers, Optional<LocalDate> on) {
    LedgerState state = partnership.state();
    if (!providers || !StageIndex.statutory(state.form())) {
      return Optional.of(NullReason.NO_REFERENCE_CLASS);
    }
    if (state.knownCompletion().isPresent() || isOver(state.sideState())) {
      return Optional.of(NullReason.DONE);
    }
    if (on.isEmpty()) {
      return Optional.of(NullReason.UNDATED);
    }
    return latestStep(partnership, on.get()).isEmpty()
        ? Optional.of(NullReason.NO_ANNOUNCEMENT)
        : Optional.empty();
  }

  /**
   * The score of what was forecast at the announcement for 24 months, once it is decided: by the
   * completion, by the end of the plan, or because the 24 months are over.
   */
  public static Outcome score(
      Partnership partnership,
      boolean providers,
      Optional<LocalDate> on,
      CumulativeIncidence announced) {
    LedgerState state = partnership.state();
    if (!providers || !StageIndex.statutory(state.form())) {
      return Outcome.missing(NullReason.NO_REFERENCE_CLASS);
    }
    Optional<DatedStep> announcement = StartingPoint.ANNOUNCEMENT.reachedBy(partnership);
    if (announcement.isEmpty()) {
      return Outcome.missing(NullReason.NO_ANNOUNCEMENT);
    }
    return completedInTime(state, announcement.get().day(), on)
        .map(done -> BrierScore.of(Forecast.within(announced, 0, SCORED_MONTHS).completed(), done))
        .orElseGet(() -> Outcome.missing(NullReason.NOT_DUE));
  }

  private static Optional<Boolean> completedInTime(
      LedgerState state, LocalDate announced, Optional<LocalDate> on) {
    Optional<LocalDate> done = state.knownCompletion();
    if (done.isPresent()) {
      return Optional.of(ReferenceClass.months(announced, done.get()) <= SCORED_MONTHS);
    }
    boolean over =
        isOver(state.sideState())
            || on.filter(day -> ReferenceClass.months(announced, day) > SCORED_MONTHS).isPresent();
    return over ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Outlook> latestStep(Partnership partnership, LocalDate on) {
    for (StartingPoint from : List.of(StartingPoint.values()).reversed()) {
      Optional<DatedStep> reached =
          from.reachedBy(partnership).filter(step -> !step.day().isAfter(on));
      if (reached.isPresent()) {
        return Optional.of(
            new Outlook(from, reached.get(), ReferenceClass.months(reached.get().day(), on)));
      }
    }
    return Optional.empty();
  }

  private static boolean isOver(Optional<SideState> side) {
    return side.filter(
            s ->
                switch (s) {
                  case ABANDONED, BLOCKED, SUPERSEDED, ENDED, REVERSED -> true;
                  case PAUSED, DORMANT -> false;
                })
        .isPresent();
  }
}
