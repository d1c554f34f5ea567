package org.partnershipledger.analytics.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.analytics.savings.Base;
import org.partnershipledger.analytics.savings.Completeness;
import org.partnershipledger.analytics.savings.EfficiencyRate;
import org.partnershipledger.analytics.savings.ExitRunRate;
import org.partnershipledger.analytics.savings.FinancialYear;
import org.partnershipledger.analytics.savings.OptimismAdjusted;
import org.partnershipledger.analytics.savings.PlausibilityBand;
import org.partnershipledger.analytics.savings.RelativeIntensity;
import org.partnershipledger.analytics.savings.SavingsEntry;
import org.partnershipledger.analytics.savings.SavingsLine;
import org.partnershipledger.analytics.savings.SavingsStatus;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;

/** The figures of each savings claim: M1 to M4 and M7 to M9. A restatement has none of its own. */
final class ClaimFigures {
  private final PartnershipAccount account;
  private final String scope;

  private ClaimFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    ClaimFigures figures = new ClaimFigures(account);
    return account.savings().entries().stream()
        .filter(e -> e.status() != SavingsStatus.DUPLICATE)
        .flatMap(e -> figures.all(e).stream())
        .toList();
  }

  private List<SubjectFigure> all(SavingsEntry entry) {
    List<SubjectFigure> figures = new ArrayList<>();
    figures.add(annualAverage(entry));
    figures.add(intensity(entry));
    figures.addAll(againstEfficiency(entry));
    figures.addAll(runRate(entry));
    figures.add(adjusted(entry));
    figures.add(band(entry));
    figures.add(completeness(entry));
    return figures;
  }

  private SubjectFigure annualAverage(SavingsEntry entry) {
    FigureDraft draft =
        new FigureDraft(scope, "M1", entry.line().id())
            .label("annual average saving, " + entry.line().kind().wire())
            .unit("GBP/year")
            .basis(entry.line().basis().wire())
            .derived(entry.line().derivation().isPresent())
            .outcome(entry.annualAverage())
            .input("amount", Numbers.text(entry.line().amount()), Optional.of(entry.line().id()));
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
            .input(
                "annual average",
                Numbers.text(entry.annualAverage()),
                Optional.of(entry.line().id()));
    entry.base().ifPresent(base -> addBase(draft, base));
    return draft.savings();
  }

  private static void addBase(FigureDraft draft, Base base) {
    String sum = Numbers.plain(base.pounds().shown());
    base.claimIds().forEach(id -> draft.input(base.measure().wire(), sum, Optional.of(id)));
  }

  private List<SubjectFigure> againstEfficiency(SavingsEntry entry) {
    Optional<EfficiencyRate> rate =
        entry.line().madeOn().map(FinancialYear::of).flatMap(EfficiencyRate::of);
    if (rate.isEmpty()) {
      NullReason why =
          entry
              .percentOfTurnover()
              .reason()
              .orElse(
                  entry.line().madeOn().isEmpty()
                      ? NullReason.UNDATED
                      : NullReason.NO_EFFICIENCY_RATE);
      return List.of(relative(entry, "", Outcome.missing(why)).savings());
    }
    List<SubjectFigure> figures = new ArrayList<>();
    Additionality stated = entry.line().said().additionality();
    Outcome ratio = RelativeIntensity.ratio(entry.percentOfTurnover(), rate.get(), stated);
    figures.add(against(relative(entry, "", ratio), rate.get()).savings());
    if (stated == Additionality.ADDITIONAL) {
      Outcome excess = RelativeIntensity.excess(entry.percentOfTurnover(), rate.get(), stated);
      figures.add(
          against(relative(entry, "/excess", excess), rate.get())
              .label("percentage points beyond ordinary efficiency")
              .unit("percent")
              .savings());
    }
    cumulative(entry, rate.get()).ifPresent(figures::add);
    return figures;
  }

  private Optional<SubjectFigure> cumulative(SavingsEntry entry, EfficiencyRate rate) {
    if (entry.line().basis() != Basis.CUMULATIVE
        || entry.years().isEmpty()
        || entry.base().isEmpty()) {
      return Optional.empty();
    }
    Base base = entry.base().get();
    Outcome ratio =
        RelativeIntensity.cumulative(
            entry.line().amount(), base.pounds(), rate, entry.years().getAsInt());
    FigureDraft draft =
        against(relative(entry, "/cumulative", ratio), rate)
            .label("multiple of what new ordinary schemes each year would release together");
    addBase(draft, base);
    return Optional.of(draft.savings());
  }

  private FigureDraft relative(SavingsEntry entry, String part, Outcome ratio) {
    return draft(entry, "M3", part)
        .label("multiple of the ordinary efficiency of the year")
        .unit("ratio")
        .outcome(ratio)
        .input(
            "percent of turnover",
            Numbers.text(entry.percentOfTurnover()),
            Optional.of(entry.line().id()));
  }

  private static FigureDraft against(FigureDraft draft, EfficiencyRate rate) {
    return draft.input(
        "ordinary efficiency, percent",
        rate.percent().least().toPlainString()
            + " to "
            + rate.percent().most().toPlainString()
            + ", "
            + rate.percent().shown().toPlainString(),
        Optional.empty());
  }

  private List<SubjectFigure> runRate(SavingsEntry entry) {
    Outcome rate = ExitRunRate.of(entry.line(), entry.years());
    FigureDraft draft =
        draft(entry, "M4", "")
            .label("yearly saving once everything runs")
            .unit("GBP/year")
            .basis("run-rate")
            .outcome(rate)
            .input("amount", Numbers.text(entry.line().amount()), Optional.of(entry.line().id()));
    List<SubjectFigure> figures = new ArrayList<>();
    figures.add(draft.savings());
    if (entry.line().basis() == Basis.CUMULATIVE && rate instanceof Outcome.Value) {
      statedRunRate(entry.line()).map(s -> modelError(entry, rate, s)).ifPresent(figures::add);
    }
    return figures;
  }

  private SubjectFigure modelError(SavingsEntry entry, Outcome rate, SavingsLine stated) {
    return draft(entry, "M4", "/model-error")
        .label("how far the modelled run-rate is from the stated one")
        .unit("percent")
        .outcome(ExitRunRate.modelError(rate, stated.amount().quantity().orElseThrow().shown()))
        .input("stated run-rate", Numbers.text(stated.amount()), Optional.of(stated.id()))
        .savings();
  }

  // The stated yearly figure of the same bodies and family, as it stands.
  private Optional<SavingsLine> statedRunRate(SavingsLine cumulative) {
    return account.savings().entries().stream()
        .filter(SavingsEntry::counts)
        .map(SavingsEntry::line)
        .filter(l -> l.said().basis() == Basis.ANNUAL && l.family() == cumulative.family())
        .filter(l -> l.scope().sameAs(cumulative.scope()))
        .findFirst();
  }

  private SubjectFigure adjusted(SavingsEntry entry) {
    OptimismAdjusted.RealisedShare reference = OptimismAdjusted.REFERENCE;
    return draft(entry, "M7", "")
        .label("yearly saving if kept as well as those of the reference set; illustrative")
        .unit("GBP/year")
        .outcome(OptimismAdjusted.of(entry.annualAverage(), account.savings().bodies(), reference))
        .input(
            "annual average", Numbers.text(entry.annualAverage()), Optional.of(entry.line().id()))
        .input(
            "realised share",
            reference.share().shown() + " of n = " + reference.n() + ", " + reference.source(),
            Optional.empty())
        .savings();
  }

  private SubjectFigure band(SavingsEntry entry) {
    boolean merger = StageIndex.statutory(account.partnership().state().form());
    FigureDraft draft =
        draft(entry, "M8", "")
            .label("plausibility band of the share of turnover")
            .unit("category")
            .input(
                "percent of turnover",
                Numbers.text(entry.percentOfTurnover()),
                Optional.of(entry.line().id()));
    PlausibilityBand.of(entry.percentOfTurnover(), account.savings().bodies(), merger)
        .ifPresent(b -> draft.category(b.words()));
    PlausibilityBand.whyNone(entry.percentOfTurnover(), account.savings().bodies(), merger)
        .ifPresent(draft::missing);
    return draft.savings();
  }

  private SubjectFigure completeness(SavingsEntry entry) {
    List<SavingsLine> said =
        entry.evidence().stream()
            .flatMap(id -> account.savings().entry(id).stream())
            .map(SavingsEntry::line)
            .toList();
    Completeness complete =
        Completeness.of(said, entry.base().isPresent(), account.cost().isPresent());
    FigureDraft draft =
        draft(entry, "M9", "")
            .label("share of eight things that a reader needs and the claim states")
            .unit("ratio")
            .value(complete.share());
    complete.stated().stream()
        .sorted()
        .forEach(p -> draft.input(p.words(), "stated", Optional.of(entry.line().id())));
    return draft.savings();
  }

  private FigureDraft draft(SavingsEntry entry, String metric, String part) {
    return new FigureDraft(scope, metric, entry.line().id() + part)
        .derived(entry.line().derivation().isPresent());
  }
}
