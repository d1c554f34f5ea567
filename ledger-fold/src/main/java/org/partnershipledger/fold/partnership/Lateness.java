package org.partnershipledger.fold.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * How late a partnership is, by the slippage of its completion (METRICS M15).
 *
 * @param slippage the slippage of its completion
 * @param isOver whether it took effect or was given up, so that nothing is due any more
 */
public record Lateness(Slippage slippage, boolean isOver) {

  /** The lateness of a partnership in this state. */
  public static Lateness of(PartnershipState state) {
    Slippage slippage =
        Slippage.of(
            state.targets(), MilestoneKind.COMPLETION, state.completion().map(Completion::on));
    return new Lateness(
        slippage,
        state.completion().isPresent() || state.sideState().filter(StageScale::isOver).isPresent());
  }

  /** Days by which its completion was put off since the first asserted date. */
  public OptionalLong slipDays() {
    return slippage.slipDays();
  }

  /** The last day of the date that stands; empty once nothing is due, and without a date. */
  public Optional<LocalDate> dueOn() {
    return isOver ? Optional.empty() : slippage.latest().map(Slippage::day);
  }
}
