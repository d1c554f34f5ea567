package org.partnershipledger.analytics.forecast;

import java.util.Optional;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.progress.DatedStep;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.organisation.PartialDate;
import org.partnershipledger.organisation.ReferenceTransaction;

/** The steps from which the time to the end is counted; each that is reached starts it anew. */
public enum StartingPoint implements Wire {
  ANNOUNCEMENT("announcement"),
  /** A strategic or an outline case. */
  OUTLINE_CASE("outline-case"),
  FULL_CASE("full-case"),
  APPROVAL("approval");

  private final String wire;

  StartingPoint(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** When a partnership reached the step; empty when it has not, or no article dates it. */
  public Optional<DatedStep> reachedBy(Partnership partnership) {
    return switch (this) {
      case ANNOUNCEMENT -> DatedStep.announcement(partnership);
      case OUTLINE_CASE ->
          DatedStep.firstOf(
              partnership, MilestoneKind.STRATEGIC_CASE, MilestoneKind.OUTLINE_BUSINESS_CASE);
      case FULL_CASE -> DatedStep.firstOf(partnership, MilestoneKind.FULL_BUSINESS_CASE);
      case APPROVAL -> DatedStep.firstOf(partnership, MilestoneKind.APPROVAL);
    };
  }

  /**
   * When a plan of the past reached the step. After the announcement a year alone is too coarse for
   * the few months that are left, and does not count.
   */
  Optional<PartialDate> reachedBy(ReferenceTransaction plan) {
    return switch (this) {
      case ANNOUNCEMENT -> plan.announced();
      case OUTLINE_CASE -> plan.outlineBusinessCase().filter(StartingPoint::fine);
      case FULL_CASE -> plan.fullBusinessCase().filter(StartingPoint::fine);
      case APPROVAL -> plan.approved().filter(StartingPoint::fine);
    };
  }

  private static boolean fine(PartialDate date) {
    return date.granularity() != PartialDate.Granularity.YEAR;
  }
}
