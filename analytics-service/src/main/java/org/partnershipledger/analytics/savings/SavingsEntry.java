package org.partnershipledger.analytics.savings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;

/**
 * A savings claim in the ledger of its partnership: what it says, what became of it, its figures.
 *
 * @param line the claim on one footing
 * @param status what became of it
 * @param reason why
 * @param other the claim that stands for, contains, replaces or contradicts it; empty when none
 * @param evidence the claims that say the same, itself included, by id; of a duplicate only itself
 * @param years the horizon stated or counted; empty when neither
 * @param annualAverage M1
 * @param percentOfTurnover M2
 * @param base what M2 was held against; empty when nothing is known
 * @param leftOut why headline and totals pass it over; empty when they do not
 */
public record SavingsEntry(
    SavingsLine line,
    SavingsStatus status,
    StatusReason reason,
    Optional<String> other,
    List<String> evidence,
    OptionalInt years,
    Outcome annualAverage,
    Outcome percentOfTurnover,
    Optional<Base> base,
    Optional<StatusReason> leftOut) {
  public SavingsEntry {
    evidence = List.copyOf(evidence);
  }

  /** Whether it stands for its saving: current, or one side of a conflict. */
  public boolean stands() {
    return status == SavingsStatus.CURRENT || status == SavingsStatus.CONFLICT;
  }

  /** Whether headline and totals may use it. */
  public boolean counts() {
    return stands() && leftOut.isEmpty();
  }

  /** The first reason why a figure of it is missing; empty when all are there. */
  public Optional<NullReason> nullReason() {
    return annualAverage.reason().or(percentOfTurnover::reason);
  }
}
