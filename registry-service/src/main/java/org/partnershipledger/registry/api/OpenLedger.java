package org.partnershipledger.registry.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.partnershipledger.registry.projection.LedgerGate;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Refuses changes while the ledger is not where its journal ends. */
@ApplicationScoped
class OpenLedger {

  // Comparing takes a moment after the start; catching up takes longer.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int RETRY_AFTER_SECONDS = 30;

  private final LedgerGate gate;

  OpenLedger(LedgerGate gate) {
    this.gate = gate;
  }

  /**
   * Waits a moment for the ledger to open.
   *
   * @throws ProblemException when it does not
   */
  void requireOpen() {
    if (!gate.awaitOpen(PATIENCE)) {
      throw new ProblemException(
          ProblemType.LEDGER_NOT_OPEN,
          "the ledger is compared with its journal, or brought up to it; try again later",
          List.of(),
          OptionalInt.of(RETRY_AFTER_SECONDS));
    }
  }
}
