package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.progress.SlippageReasons;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.analytics.savings.Base;
import org.partnershipledger.analytics.savings.Headline;
import org.partnershipledger.analytics.savings.SavingsEntry;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Wire;

/** The figures of a partnership, as they are published and answered. */
public final class PartnershipFigures {
  private final PartnershipAccount account;
  private final String scope;

  private PartnershipFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
  }

  /** Every figure, in a fixed order. */
  public static List<SubjectFigure> of(PartnershipAccount account) {
    return new PartnershipFigures(account).all();
  }

  private List<SubjectFigure> all() {
    List<SubjectFigure> figures = new ArrayList<>();
    figures.add(shown("HEADLINE", "headline saving", account.headline(), account.whyNoHeadline()));
    figures.add(
        shown(
            "REALISED",
            "saving reported as made",
            account.realised(),
            Optional.of(NullReason.NO_CLAIM)));
    account.savings().entries().stream()
        .filter(e -> e.status() != SavingsStatus.DUPLICATE)
        .forEach(
            e -> {
              figures.add(annualAverage(e));
              figures.add(intensity(e));
            });
    figures.add(stage());
    figures.addAll(slips());
    return figures;
  }

  private SubjectFigure shown(
      String metric,
      String label,
      Optional<Headline.Choice> choice,
      Optional<NullReason> otherwise) {
    FigureDraft draft = new FigureDraft(scope, metric, "").label(label).unit("GBP");
    if (choice.isEmpty()) {
      otherwise.ifPresent(draft::missing);
      return draft.savings();
    }
    SavingsEntry entry = choice.get().entry();
    return draft
        .label(label + ": " + choice.get().reason())
        .basis(entry.line().basis().wire())
        .derived(entry.line().derivation().isPresent())
        .outcome(entry.line().amount())
        .input("kind", entry.line().kind().wire(), Optional.of(entry.line().id()))
        .savings();
  }

  private SubjectFigure annualAverage(SavingsEntry entry) {
    FigureDraft draft =
        new FigureDraft(scope, "M1", entry.line().id())
            .label("annual average saving, " + entry.line().kind().wire())
            .unit("GBP/year")
            .basis(entry.line().basis().wire())
            .derived(entry.line().derivation().isPresent())
            .outcome(entry.annualAverage())
            .input("amount", amount(entry), Optional.of(entry.line().id()));
    entry
        .years()
        .ifPresent(n -> draft.input("years", Integer.toString(n), Optional.of(entry.line().id())));
    return draft.savings();
  }

  private SubjectFigure intensity(SavingsEntry entry) {
    FigureDraft draft =
        new FigureDraft(scope, "M2", entry.line().id())
            .label("annual average saving as a share of combined turnover")
            .unit("percent")
            .derived(entry.line().derivation().isPresent())
            .outcome(entry.percentOfTurnover())
            .input("annual average", text(entry.annualAverage()), Optional.of(entry.line().id()));
    entry.base().ifPresent(base -> addBase(draft, base));
    return draft.savings();
  }

  private static void addBase(FigureDraft draft, Base base) {
    String sum = plain(base.pounds().shown());
    base.claimIds().forEach(id -> draft.input(base.measure().wire(), sum, Optional.of(id)));
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

  private static String amount(SavingsEntry entry) {
    return text(entry.line().amount());
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing missing -> missing.why().name();
      case Outcome.Value value -> plain(value.amount().shown());
    };
  }

  private static String plain(BigDecimal number) {
    return Numbers.pounds(Quantity.rounded(number, 2)).toPlainString();
  }
}
