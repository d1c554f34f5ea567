package org.partnershipledger.analytics.savings;

import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Partnerships.now;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SideState;

/** The worked examples of what a saving costs and what came of it: M5, M6, M23. */
public final class CostExamples {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");

  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.ofEntries(
          Map.entry(
              "M5,Somerset net",
              input ->
                  Figures.millions(
                      NetSaving.net(entry(somerset()).line().amount(), cost(somerset())))),
          Map.entry(
              "M5,Somerset cost ratio %",
              input ->
                  Figures.number(
                      NetSaving.costRatio(cost(somerset()), entry(somerset()).line().amount()))),
          Map.entry(
              "M5,Somerset payback flat yr",
              input ->
                  Figures.number(
                      NetSaving.flatPayback(cost(somerset()), entry(somerset()).annualAverage()))),
          Map.entry(
              "M5,Somerset payback ramp yr",
              input ->
                  Figures.number(
                      NetSaving.rampPayback(
                          cost(somerset()),
                          entry(somerset()).line().amount(),
                          entry(somerset()).years()))),
          Map.entry("M5,Manchester net low", input -> Figures.millions(manchester().least())),
          Map.entry("M5,Manchester net high", input -> Figures.millions(manchester().most())),
          Map.entry("M5,Frimley cost % turnover", input -> frimley()),
          Map.entry("M6,NWLH Ealing 2012", input -> realised("11", "9.8", Basis.UNSTATED)),
          Map.entry("M6,BMJ y1", input -> realised("0.5", "0.179", Basis.ANNUAL)),
          Map.entry("M6,BMJ y2", input -> realised("0.5", "0.347", Basis.ANNUAL)),
          Map.entry("M6,Cumbria", input -> realised(Founding.ledgers().getFirst())),
          Map.entry("M23,abortive cost", input -> aborted()));

  private CostExamples() {}

  private static Partnership somerset() {
    return holding(
        between("RBA", "RH5"),
        saving("s", ARTICLE).million("50").basis(Basis.CUMULATIVE).years(5).done(),
        sum("c", ARTICLE, FinanceMeasure.COST, "4.1", "RBA", "RH5"));
  }

  private static SavingsEntry entry(Partnership partnership) {
    return SavingsLedger.of(partnership, FACTS).entry("s").orElseThrow();
  }

  private static Optional<Quantity> cost(Partnership partnership) {
    return TransactionCost.of(partnership).map(TransactionCost::pounds);
  }

  private static Quantity manchester() {
    Partnership partnership =
        holding(
            between("RM2", "RW3"),
            saving("s", ARTICLE).million("105").basis(Basis.CUMULATIVE).years(4).done(),
            sum("funding", ARTICLE, FinanceMeasure.COST, "56", "RM2", "RW3"),
            sum("spent", ARTICLE, FinanceMeasure.COST, "33", "RM2", "RW3"));
    return NetSaving.net(entry(partnership).line().amount(), cost(partnership))
        .quantity()
        .orElseThrow();
  }

  private static String frimley() {
    Partnership partnership =
        holding(
            between("RD7", "RDU"),
            saving("s", ARTICLE).million("8").done(),
            sum("c", ARTICLE, FinanceMeasure.COST, "13.9", "RD7", "RDU"),
            sum("t1", ARTICLE, FinanceMeasure.TURNOVER, "277", "RD7"),
            sum("t2", ARTICLE, FinanceMeasure.TURNOVER, "253", "RDU"));
    Quantity turnover = entry(partnership).base().orElseThrow().pounds();
    return Figures.number(NetSaving.costRatio(cost(partnership), Outcome.of(turnover)));
  }

  private static String realised(String planned, String achieved, Basis basis) {
    return realised(
        savings(
            between("RAA", "RBB"),
            saving("plan", ARTICLE).million(planned).basis(basis).done(),
            saving("made", ARTICLE)
                .kind(SavingsKind.REALISED)
                .million(achieved)
                .basis(basis)
                .done()));
  }

  private static String realised(SavingsLedger ledger) {
    return Figures.number(
        Realisation.of(ledger, Optional.empty(), Optional.empty()).getFirst().ratio());
  }

  // Thirteen deals that ended; the cost of two is known.
  private static String aborted() {
    List<Outcome> costs = new ArrayList<>();
    for (int deal = 0; deal < 13; deal++) {
      Partnership ended =
          now(named("a" + deal, "RAA", "RBB"), deal == 1 ? SideState.BLOCKED : SideState.ABANDONED);
      if (deal == 0) {
        ended = holding(ended, sum("c", ARTICLE, FinanceMeasure.COST, "10", "RAA", "RBB"));
      }
      if (deal == 1) {
        ended =
            holding(
                ended,
                sum(
                    "c",
                    ARTICLE,
                    FinanceMeasure.COST,
                    "5",
                    Qualifier.ABOUT,
                    Claims.quote("about £5m", 0),
                    false,
                    "RAA",
                    "RBB"));
      }
      costs.add(AbortiveCost.of(ended.state().sideState(), TransactionCost.of(ended)));
    }
    AbortiveCost.Sum sum = AbortiveCost.sum(costs);
    return sum.known() == 2 && sum.aborted() == 13
        ? Figures.millions(sum.pounds())
        : sum.known() + " of " + sum.aborted();
  }
}
