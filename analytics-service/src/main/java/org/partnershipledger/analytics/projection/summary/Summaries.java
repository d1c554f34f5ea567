package org.partnershipledger.analytics.projection.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.commitments.Commitment;
import org.partnershipledger.analytics.commitments.CommitmentStatus;
import org.partnershipledger.analytics.commitments.Commitments;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.forecast.Forecast;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.forecast.Outlook;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.progress.TimeInStage;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.PartnershipRows;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/** Sums up what is worked out of a partnership. */
public final class Summaries {
  private static final int HORIZON_MONTHS = 24;

  private Summaries() {}

  /** The summary of a partnership. */
  public static Summary of(PartnershipAccount account, ReferenceFacts facts, Forecasts forecasts) {
    LedgerState state = account.partnership().state();
    PartnershipRow row = PartnershipRows.row(account);
    return new Summary(
        row.id(),
        row.title(),
        shortName(row),
        row.members(),
        row.unresolvedMembers().stream().mapToInt(u -> u.count().orElse(1)).sum(),
        account.savings().breakdown().region(),
        account.savings().breakdown().sector(),
        account.savings().bodies(),
        row.form(),
        row.formOptions(),
        row.stage(),
        row.sideState(),
        account.slip().firstReported().map(Summaries::promised),
        account.slip().firstAsserted().map(Summaries::promised),
        account.slip().latest().map(Summaries::promised),
        onlyNotBefore(state, account.slip()),
        account.slip().moves(),
        row.completedOn(),
        row.legalEvent(),
        row.legalEvent().flatMap(e -> facts.nameOn(e.resultCode(), e.on())),
        standing(row.savings()),
        row.headlineSaving().map(SavingRow::claimId),
        row.headlineNullReason(),
        promises(Commitments.of(account.partnership(), account.lastReportedOn())),
        held(TimeInStage.of(account.partnership(), account.lastReportedOn())),
        prospect(account, forecasts),
        row.lastReportedOn(),
        row.articles(),
        row.independentSources());
  }

  private static String shortName(PartnershipRow row) {
    List<String> names = new ArrayList<>();
    row.members().stream().map(PartnershipRow.MemberRow::name).sorted().forEach(names::add);
    return names.isEmpty() || !row.unresolvedMembers().isEmpty()
        ? row.title()
        : ShortName.of(names);
  }

  private static Summary.PromisedDay promised(Target target) {
    return new Summary.PromisedDay(
        target.date().text(),
        Slippage.day(target),
        target.asserted(),
        target.reportedOn(),
        target.claimId());
  }

  private static boolean onlyNotBefore(LedgerState state, Slippage slip) {
    return slip.firstReported().isEmpty()
        && state.targets().stream()
            .filter(t -> t.milestone() == MilestoneKind.COMPLETION)
            .anyMatch(t -> t.date().bound() == DateBound.NOT_BEFORE);
  }

  private static List<SavingRow> standing(List<SavingRow> savings) {
    return savings.stream()
        .filter(s -> s.status() == SavingsStatus.CURRENT || s.status() == SavingsStatus.CONFLICT)
        .toList();
  }

  private static Summary.Promises promises(List<Commitment> commitments) {
    List<CommitmentStatus> dated =
        commitments.stream()
            .filter(c -> c.strength() == Commitment.Strength.HARD)
            .map(Commitment::status)
            .toList();
    int kept = count(dated, CommitmentStatus.KEPT);
    int late = count(dated, CommitmentStatus.KEPT_LATE);
    int broken = count(dated, CommitmentStatus.BROKEN);
    return new Summary.Promises(kept, late, broken, dated.size() - kept - late - broken);
  }

  private static int count(List<CommitmentStatus> all, CommitmentStatus status) {
    return (int) all.stream().filter(s -> s == status).count();
  }

  private static Summary.Held held(TimeInStage time) {
    OptionalLong days =
        time.days()
            .quantity()
            .map(q -> OptionalLong.of(q.shown().longValue()))
            .orElse(OptionalLong.empty());
    return new Summary.Held(
        days,
        time.entry().map(e -> e.latest()),
        time.entry().filter(e -> !e.reported()).isPresent(),
        time.days().reason().map(NullReason::name));
  }

  private static Summary.Prospect prospect(PartnershipAccount account, Forecasts forecasts) {
    boolean providers = account.savings().bodies() == BodyClass.PROVIDER;
    Optional<LocalDate> on = account.lastReportedOn();
    Optional<Outlook> outlook = Outlook.of(account.partnership(), providers, on);
    if (outlook.isEmpty()) {
      return new Summary.Prospect(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Outlook.whyNone(account.partnership(), providers, on).map(NullReason::name));
    }
    double months = outlook.get().months();
    Forecast forecast =
        Forecast.within(forecasts.from(outlook.get().from()), months, HORIZON_MONTHS);
    return new Summary.Prospect(
        Optional.of(outlook.get().from().wire()),
        Optional.of(Quantity.rounded(BigDecimal.valueOf(months), 1)),
        forecast.completed().quantity().map(q -> Quantity.rounded(q.shown(), 3)),
        forecast.abandoned().quantity().map(q -> Quantity.rounded(q.shown(), 3)),
        forecast.n(),
        forecast.completed().reason().map(NullReason::name));
  }
}
