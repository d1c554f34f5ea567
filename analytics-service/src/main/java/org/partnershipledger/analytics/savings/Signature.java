package org.partnershipledger.analytics.savings;

import java.util.OptionalInt;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.GrossNet;

/**
 * What a claim says of its figure's time and costs; what it leaves open contradicts nothing.
 *
 * @param basis the time basis
 * @param years the horizon; empty when not stated
 * @param grossNet before or after costs
 */
record Signature(Basis basis, OptionalInt years, GrossNet grossNet) {
  static Signature of(SavingsLine line) {
    return new Signature(line.basis(), line.said().years(), line.said().grossNet());
  }

  /** Whether both can be said of one figure. */
  boolean compatible(Signature other) {
    return (basis == other.basis || basis == Basis.UNSTATED || other.basis == Basis.UNSTATED)
        && (years.isEmpty() || other.years.isEmpty() || years.equals(other.years))
        && costsCompatible(other);
  }

  /** Whether gross and net do not contradict each other. */
  boolean costsCompatible(Signature other) {
    return grossNet == other.grossNet
        || grossNet == GrossNet.UNSTATED
        || other.grossNet == GrossNet.UNSTATED;
  }

  /** How many of the three are stated. */
  int stated() {
    return (basis == Basis.UNSTATED ? 0 : 1)
        + (years.isPresent() ? 1 : 0)
        + (grossNet == GrossNet.UNSTATED ? 0 : 1);
  }
}
