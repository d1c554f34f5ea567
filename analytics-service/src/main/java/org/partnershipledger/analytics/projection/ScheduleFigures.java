package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.progress.DatedStep;
import org.partnershipledger.analytics.progress.SchedulePerformance;
import org.partnershipledger.analytics.progress.SlippageReasons;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;

/** The slips and the schedule performance: M15 and M16. */
final class ScheduleFigures {
  private final PartnershipAccount account;
  private final String scope;

  private ScheduleFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    ScheduleFigures figures = new ScheduleFigures(account);
    List<SubjectFigure> all = new ArrayList<>(figures.slips());
    all.add(figures.performance());
    return all;
  }

  private SubjectFigure performance() {
    Optional<DatedStep> announced = account.announcement();
    Slippage slip = account.slip();
    FigureDraft draft =
        new FigureDraft(scope, "M16", "")
            .label("planned duration as a share of the actual one, from the announcement")
            .unit("ratio")
            .outcome(SchedulePerformance.of(announced, slip));
    announced.ifPresent(a -> draft.input("announced", a.day().toString(), a.claimId()));
    slip.firstAsserted()
        .ifPresent(
            t -> draft.input("target", Slippage.day(t).toString(), Optional.of(t.claimId())));
    slip.doneOn().ifPresent(d -> draft.input("done", d.toString(), Optional.empty()));
    return draft.progress();
  }

  private List<SubjectFigure> slips() {
    Slippage slip = account.slip();
    Optional<LocalDate> day = account.lastReportedOn();
    return List.of(
        slip(
            "slip",
            "days from the first asserted target",
            slip.firstAsserted(),
            slip.slipDays(),
            SlippageReasons.whyNoSlip(slip)),
        slip(
            "slip-from-first-reported",
            "days from the first reported target",
            slip.firstReported(),
            slip.slipDaysFromFirstReported(),
            SlippageReasons.whyNoSlip(slip).filter(r -> r == NullReason.NO_TARGET)),
        slip(
            "open-slip",
            "days since the target that holds, on the day of the latest report",
            slip.latest(),
            day.map(slip::openSlipDays).orElse(OptionalLong.empty()),
            SlippageReasons.whyNoOpenSlip(slip, day)),
        new FigureDraft(scope, "M15", "moves")
            .label("how often the target was put elsewhere")
            .unit("count")
            .value(BigDecimal.valueOf(slip.moves()))
            .progress());
  }

  private SubjectFigure slip(
      String subject,
      String label,
      Optional<Target> from,
      OptionalLong days,
      Optional<NullReason> reason) {
    FigureDraft draft = new FigureDraft(scope, "M15", subject).label(label).unit("days");
    days.ifPresent(n -> draft.value(BigDecimal.valueOf(n)));
    reason.ifPresent(draft::missing);
    from.ifPresent(
        t -> draft.input("target", Slippage.day(t).toString(), Optional.of(t.claimId())));
    account.slip().doneOn().ifPresent(d -> draft.input("done", d.toString(), Optional.empty()));
    account
        .slip()
        .latest()
        .filter(t -> account.slip().doneOn().isEmpty())
        .ifPresent(
            t -> draft.input("latest", Slippage.day(t).toString(), Optional.of(t.claimId())));
    return draft.validOn(account.lastReportedOn()).progress();
  }
}
