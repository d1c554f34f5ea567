package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.progress.Freshness;
import org.partnershipledger.analytics.progress.IntegrationDepth;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.analytics.progress.TimeInStage;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Wire;

/** How far it has come, for how long, on what evidence: M13, M14, M19 and M21. */
final class ProgressFigures {
  private final PartnershipAccount account;
  private final String scope;

  private ProgressFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    ProgressFigures figures = new ProgressFigures(account);
    Freshness fresh = Freshness.of(account.partnership());
    return List.of(
        figures.stage(),
        figures.timeInStage(),
        figures.lastReport(fresh),
        figures.sources(fresh),
        figures.regulator(fresh),
        figures.depth());
  }

  private SubjectFigure stage() {
    LedgerState state = account.partnership().state();
    FigureDraft draft =
        new FigureDraft(scope, "M13", "").label("stage index, ordinal").unit("category");
    account
        .stage()
        .ifPresentOrElse(
            s -> draft.category(s.code() + " " + s.stage().wire()),
            () -> draft.missing(NullReason.NO_STAGE));
    draft.input("form", state.form().wire(), Optional.empty());
    state
        .sideState()
        .map(SideState::wire)
        .ifPresent(s -> draft.input("side state", s, Optional.empty()));
    account.stage().flatMap(StageIndex::sideState).map(Wire::wire).ifPresent(draft::flag);
    return draft.progress();
  }

  private SubjectFigure timeInStage() {
    TimeInStage time = TimeInStage.of(account.partnership(), account.lastReportedOn());
    FigureDraft draft =
        new FigureDraft(scope, "M14", "")
            .label("days in the present stage, on the day of the latest report")
            .unit("days")
            .outcome(time.days())
            .validOn(account.lastReportedOn());
    time.entry().ifPresent(e -> draft.input("entered", e.latest().toString(), e.claimId()));
    return draft.progress();
  }

  private SubjectFigure lastReport(Freshness fresh) {
    FigureDraft draft =
        new FigureDraft(scope, "M19", "latest-report")
            .label("last possible day of the latest dated report")
            .unit("category");
    fresh
        .lastReportedOn()
        .ifPresentOrElse(
            day -> draft.category(day.toString()), () -> draft.missing(NullReason.UNDATED));
    fresh
        .dormantFrom(account.stage())
        .ifPresent(day -> draft.input("dormant from", day.toString(), Optional.empty()));
    return draft.progress();
  }

  private SubjectFigure sources(Freshness fresh) {
    return new FigureDraft(scope, "M19", "independent-sources")
        .label("sources that are independent of each other")
        .unit("count")
        .value(BigDecimal.valueOf(fresh.independentSources()))
        .progress();
  }

  private SubjectFigure regulator(Freshness fresh) {
    return new FigureDraft(scope, "M19", "regulator-confirmed")
        .label("whether a regulator says so")
        .unit("category")
        .category(fresh.regulatorConfirmed() ? "yes" : "no")
        .progress();
  }

  private SubjectFigure depth() {
    LedgerState state = account.partnership().state();
    IntegrationDepth depth = IntegrationDepth.of(state.arrangements());
    FigureDraft draft =
        new FigureDraft(scope, "M21", "")
            .label("depth of integration from 0 to 8, now and as aimed at, ordinal")
            .unit("category")
            .category(depth.words());
    state
        .arrangements()
        .forEach(
            a ->
                draft.input(
                    a.form().wire(),
                    a.stage().map(Wire::wire).orElse("no stage reported"),
                    a.claimIds().stream().findFirst()));
    return draft.progress();
  }
}
