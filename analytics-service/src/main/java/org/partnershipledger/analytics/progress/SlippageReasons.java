package org.partnershipledger.analytics.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.contracts.derived.Slippage;

/** Why a slippage (M15) has no figure. */
public final class SlippageReasons {

  private SlippageReasons() {}

  /** Why there is no headline slip; empty when there is one. */
  public static Optional<NullReason> whyNoSlip(Slippage slip) {
    if (slip.firstReported().isEmpty()) {
      return Optional.of(NullReason.NO_TARGET);
    }
    return slip.firstAsserted().isEmpty()
        ? Optional.of(NullReason.NO_ASSERTED_TARGET)
        : Optional.empty();
  }

  /** Why there is no open slip on a day, which may be unknown; empty when there is one. */
  public static Optional<NullReason> whyNoOpenSlip(Slippage slip, Optional<LocalDate> on) {
    if (slip.latest().isEmpty()) {
      return Optional.of(NullReason.NO_TARGET);
    }
    if (slip.doneOn().isPresent()) {
      return Optional.of(NullReason.DONE);
    }
    return on.isEmpty() ? Optional.of(NullReason.UNDATED) : Optional.empty();
  }
}
