package org.partnershipledger.analytics.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * M14, the time in the present stage: {@code day − day of entry}.
 *
 * <p>Unit: days. Inputs: the stage; the day that a text gives for the step that leads to it, else
 * the first dated article that reports the stage, and then the time is a {@code LOWER_BOUND}, since
 * the stage was reached before it was reported. Null: {@code NO_STAGE}; {@code UNDATED} when
 * neither is dated.
 *
 * <p>Worked: cleared on 15 March 2018, in effect on 1 July 2018 = 108; exploring from 19 December
 * 2019 to 1 April 2022 = 834; a shared chief executive from 18 June 2018 to then = 1383. Source:
 * METRICS M14.
 *
 * @param entry the day of entry; empty when it is not known
 * @param days the days in the stage
 */
public record TimeInStage(Optional<DatedStep> entry, Outcome days) {

  /** The time in the stage until a day, which may be unknown. */
  public static TimeInStage of(Partnership partnership, Optional<LocalDate> on) {
    Optional<Stage> stage = partnership.state().stage();
    if (stage.isEmpty()) {
      return new TimeInStage(Optional.empty(), Outcome.missing(NullReason.NO_STAGE));
    }
    Optional<DatedStep> entry =
        entry(partnership, stage.get()).or(() -> firstReport(partnership, stage.get()));
    return new TimeInStage(entry, since(entry, on));
  }

  /** The days from an entry to a day. */
  public static Outcome since(Optional<DatedStep> entry, Optional<LocalDate> on) {
    if (entry.isEmpty() || on.isEmpty()) {
      return Outcome.missing(NullReason.UNDATED);
    }
    LocalDate from = entry.get().latest();
    Set<Flag> flags = entry.get().reported() ? entry.get().flags() : Set.of(Flag.LOWER_BOUND);
    long days = Math.max(0, ChronoUnit.DAYS.between(from, on.get()));
    return Outcome.of(Quantity.exactly(BigDecimal.valueOf(days))).flagged(flags);
  }

  private static Optional<DatedStep> entry(Partnership partnership, Stage stage) {
    return switch (stage) {
      case RUMOURED -> Optional.empty();
      case JOINT_WORKING ->
          DatedStep.firstOf(partnership, MilestoneKind.MOU, MilestoneKind.JOINT_BOARD)
              .or(() -> since(partnership, stage));
      case EXPLORING, DISCUSSING -> DatedStep.firstOf(partnership, MilestoneKind.ANNOUNCEMENT);
      case STRATEGIC_CASE -> DatedStep.firstOf(partnership, MilestoneKind.STRATEGIC_CASE);
      case OUTLINE_BUSINESS_CASE ->
          DatedStep.firstOf(partnership, MilestoneKind.OUTLINE_BUSINESS_CASE);
      case FULL_BUSINESS_CASE -> DatedStep.firstOf(partnership, MilestoneKind.FULL_BUSINESS_CASE);
      case ASSURANCE -> DatedStep.firstOf(partnership, MilestoneKind.COMPETITION_REVIEW);
      case APPROVED -> DatedStep.firstOf(partnership, MilestoneKind.APPROVAL);
      case COMPLETED -> DatedStep.firstOf(partnership, MilestoneKind.COMPLETION);
      case INTEGRATING, BENEFITS_REVIEWED -> Optional.empty();
      case AGREED, OPERATING, DEEPENED -> since(partnership, stage);
    };
  }

  private static Optional<DatedStep> since(Partnership partnership, Stage stage) {
    return partnership.state().arrangements().stream()
        .filter(a -> a.stage().equals(Optional.of(stage)))
        .flatMap(TimeInStage::begun)
        .min(Comparator.comparing(DatedStep::latest));
  }

  private static Stream<DatedStep> begun(Arrangement arrangement) {
    return arrangement
        .since()
        .flatMap(date -> DatedStep.on(date, arrangement.claimIds().stream().findFirst()))
        .stream();
  }

  private static Optional<DatedStep> firstReport(Partnership partnership, Stage stage) {
    return partnership.counted(PartnershipArguments.class).stream()
        .filter(c -> c.said().stage().equals(Optional.of(stage)))
        .filter(c -> c.source().claim().factuality().polarity() == Polarity.POSITIVE)
        .flatMap(c -> DatedStep.published(c.source()).stream())
        .min(Comparator.comparing(DatedStep::latest).thenComparing(s -> s.claimId().orElse("")));
  }
}
