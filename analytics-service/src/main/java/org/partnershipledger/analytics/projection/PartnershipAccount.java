package org.partnershipledger.analytics.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.progress.DatedStep;
import org.partnershipledger.analytics.progress.Freshness;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.Headline;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.analytics.savings.SavingsLedger;
import org.partnershipledger.analytics.savings.StatusReason;
import org.partnershipledger.analytics.savings.TransactionCost;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * All that is worked out of one partnership at once, from its claims and the reference facts alone.
 *
 * @param partnership the partnership
 * @param savings its savings ledger
 * @param headline the saving shown first; empty when none can be
 * @param realised the saving reported as made; empty when none is
 * @param contributions what it adds to the totals
 * @param stage its place on the stage scale; empty when no stage is reported
 * @param slip how its completion has slipped
 * @param announcement when it was made known; empty when no article is dated
 * @param cost its one-off cost; empty when none is stated
 * @param lastReportedOn last possible day of the latest dated article; empty when none is dated
 */
public record PartnershipAccount(
    Partnership partnership,
    SavingsLedger savings,
    Optional<Headline.Choice> headline,
    Optional<Headline.Choice> realised,
    List<Contribution> contributions,
    Optional<StageIndex> stage,
    Slippage slip,
    Optional<DatedStep> announcement,
    Optional<TransactionCost> cost,
    Optional<LocalDate> lastReportedOn) {

  /** Works out everything. */
  public static PartnershipAccount of(Partnership partnership, ReferenceFacts facts) {
    LedgerState state = partnership.state();
    SavingsLedger savings = SavingsLedger.of(partnership, facts);
    return new PartnershipAccount(
        partnership,
        savings,
        Headline.of(savings),
        Headline.realised(savings),
        Contribution.of(savings),
        StageIndex.of(state.form(), state.stage(), state.sideState()),
        Slippage.of(
            state.targets(), MilestoneKind.COMPLETION, state.completion().map(Completion::on)),
        DatedStep.announcement(partnership),
        TransactionCost.of(partnership),
        Freshness.of(partnership).lastReportedOn());
  }

  /** Why there is no headline saving; empty when there is one. */
  public Optional<NullReason> whyNoHeadline() {
    if (headline.isPresent()) {
      return Optional.empty();
    }
    if (leftOutFor(StatusReason.LAPSED)) {
      return Optional.of(NullReason.LAPSED);
    }
    return Optional.of(
        leftOutFor(StatusReason.NO_AMOUNT) ? NullReason.NO_BASE : NullReason.NO_CLAIM);
  }

  private boolean leftOutFor(StatusReason reason) {
    return savings.entries().stream().anyMatch(e -> e.leftOut().equals(Optional.of(reason)));
  }
}
