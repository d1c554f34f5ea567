package org.partnershipledger.analytics.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.AbortiveCost;
import org.partnershipledger.analytics.savings.NetSaving;
import org.partnershipledger.analytics.savings.PercentChange;
import org.partnershipledger.analytics.savings.Realisation;
import org.partnershipledger.analytics.savings.SavingsEntry;
import org.partnershipledger.analytics.savings.TransactionCost;
import org.partnershipledger.contracts.vocabulary.Basis;

/** What savings cost and what came of them: M5, M6 and M23. */
final class CostFigures {
  private final PartnershipAccount account;
  private final String scope;
  private final Optional<Quantity> cost;

  private CostFigures(PartnershipAccount account) {
    this.account = account;
    this.scope = account.partnership().id();
    this.cost = account.cost().map(TransactionCost::pounds);
  }

  static List<SubjectFigure> of(PartnershipAccount account) {
    return new CostFigures(account).all();
  }

  private List<SubjectFigure> all() {
    List<SubjectFigure> figures = new ArrayList<>();
    List<SavingsEntry> cumulative =
        account.savings().entries().stream()
            .filter(e -> e.counts() && e.line().basis() == Basis.CUMULATIVE)
            .toList();
    cumulative.forEach(e -> figures.addAll(net(e)));
    if (cumulative.isEmpty()) {
      figures.add(
          new FigureDraft(scope, "M5", "")
              .label("saving after its one-off cost")
              .unit("GBP")
              .missing(NullReason.NO_CLAIM)
              .savings());
    }
    growth().ifPresent(figures::add);
    realisations().forEach(figures::add);
    figures.add(aborted());
    return figures;
  }

  private List<SubjectFigure> net(SavingsEntry entry) {
    Outcome sum = entry.line().amount();
    return List.of(
        draft(entry, "net", "saving after its one-off cost", "GBP", NetSaving.net(sum, cost)),
        draft(
            entry,
            "cost-ratio",
            "one-off cost as a share of the saving",
            "percent",
            NetSaving.costRatio(cost, sum)),
        draft(
            entry,
            "payback-flat",
            "years until equal yearly savings have paid the cost",
            "years",
            NetSaving.flatPayback(cost, entry.annualAverage())),
        draft(
            entry,
            "payback-ramp",
            "years until savings that grow in equal steps have paid the cost",
            "years",
            NetSaving.rampPayback(cost, sum, entry.years())));
  }

  private SubjectFigure draft(
      SavingsEntry entry, String part, String label, String unit, Outcome outcome) {
    FigureDraft draft =
        new FigureDraft(scope, "M5", entry.line().id() + "/" + part)
            .label(label)
            .unit(unit)
            .outcome(outcome.flagged(account.cost().map(TransactionCost::flags).orElse(Set.of())))
            .input("amount", Numbers.text(entry.line().amount()), Optional.of(entry.line().id()));
    addCost(draft);
    return draft.savings();
  }

  private void addCost(FigureDraft draft) {
    account
        .cost()
        .ifPresent(
            c ->
                c.claimIds()
                    .forEach(
                        id ->
                            draft.input(
                                "cost", Numbers.plain(c.pounds().shown()), Optional.of(id))));
  }

  private Optional<SubjectFigure> growth() {
    return account
        .cost()
        .filter(c -> c.first().compareTo(c.latest()) != 0 && c.first().signum() > 0)
        .map(
            c -> {
              FigureDraft draft =
                  new FigureDraft(scope, "M5", "cost-growth")
                      .label("growth of the stated one-off cost, from the first to the latest")
                      .unit("percent")
                      .value(PercentChange.between(c.first(), c.latest()));
              addCost(draft);
              return draft.savings();
            });
  }

  private List<SubjectFigure> realisations() {
    return Realisation.of(
            account.savings(),
            account.partnership().state().knownCompletion(),
            account.lastReportedOn())
        .stream()
        .map(this::realisation)
        .toList();
  }

  private SubjectFigure realisation(Realisation realisation) {
    String subject = realisation.achieved().map(e -> e.line().id()).orElse("");
    FigureDraft draft =
        new FigureDraft(scope, "M6", subject)
            .label("saved as a share of what was planned, on one date, basis and scope")
            .unit("ratio")
            .outcome(realisation.ratio());
    realisation.achieved().ifPresent(e -> addEntry(draft, "achieved", e));
    realisation.planned().ifPresent(e -> addEntry(draft, "planned", e));
    return draft.savings();
  }

  private static void addEntry(FigureDraft draft, String name, SavingsEntry entry) {
    draft.input(name, Numbers.text(entry.line().amount()), Optional.of(entry.line().id()));
  }

  private SubjectFigure aborted() {
    FigureDraft draft =
        new FigureDraft(scope, "M23", "")
            .label("reported cost of a partnership that came to nothing")
            .unit("GBP")
            .outcome(AbortiveCost.of(account.partnership().state().sideState(), account.cost()));
    addCost(draft);
    return draft.savings();
  }
}
