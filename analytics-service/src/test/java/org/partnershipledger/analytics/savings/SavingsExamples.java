package org.partnershipledger.analytics.savings;

import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.util.List;
import java.util.Map;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** The worked examples of M1, M2 and M10. */
public final class SavingsExamples {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");
  private static final ArticleHeader LATER = Articles.press("b", "2019-11-21");

  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.ofEntries(
          Map.entry("M1,Somerset article 003", input -> founding("somerset", "s-50")),
          Map.entry("M1,NHSE/I article 003", input -> founding("national", "n-fifth")),
          Map.entry("M1,Cumbria article 000", input -> founding("cumbria", "c-18")),
          Map.entry("M1,Derby article 001", input -> noClaim()),
          Map.entry("M1,Lancashire article 002", input -> noClaim()),
          Map.entry(
              "M1,Plymouth article 004",
              input -> Founding.ledgers().getLast().entries().isEmpty() ? "no-claim" : "claims"),
          Map.entry("M1,ESNEFT", input -> average(cumulative("22").years(5).done())),
          Map.entry("M1,Manchester gross", input -> average(spanning("105", 2017, 2021))),
          Map.entry("M1,South Tyneside Sunderland", input -> average(spanning("8", 2019, 2023))),
          Map.entry("M2,Somerset", input -> share(annual("10"), "480")),
          Map.entry("M2,NHSE/I", input -> share(annual("136"), "680")),
          Map.entry("M2,ESNEFT", input -> share(annual("4.4"), "673.4")),
          Map.entry("M2,Manchester net run-rate", input -> share(annual("42.6"), "1600")),
          Map.entry(
              "M2,Cumbria",
              input ->
                  Figures.percent(
                          savings(
                                  between("RAA", "RBB"),
                                  saving("s", ARTICLE)
                                      .kind(SavingsKind.REALISED)
                                      .million("18")
                                      .done())
                              .entries()
                              .getFirst()
                              .percentOfTurnover())
                      .substring(0, 4)),
          Map.entry(
              "M10,founding articles provider planned annual",
              input -> total(Founding.ledgers(), "provider planned annual-average")),
          Map.entry(
              "M10,founding articles national planned annual",
              input -> total(Founding.ledgers(), "national planned annual-derived")),
          Map.entry(
              "M10,founding articles provider achieved",
              input -> total(Founding.ledgers(), "provider realised cumulative-to-date")),
          Map.entry(
              "M10,Somerset 3 articles cumulative",
              input -> total(somerset(), "provider planned cumulative")),
          Map.entry(
              "M10,Somerset 3 articles run-rate",
              input -> total(somerset(), "provider planned run-rate")),
          Map.entry(
              "M10,Derby parts",
              input ->
                  total(
                      List.of(
                          savings(
                              between("RTG", "RJF"),
                              saving("1", ARTICLE).million("9.5").of("RJF").done(),
                              saving("2", ARTICLE).million("13.5").of("RTG").done(),
                              saving("3", ARTICLE).million("23").done())),
                      "provider planned unstated")));

  private SavingsExamples() {}

  private static String founding(String partnership, String claim) {
    return Founding.ledgers().stream()
        .filter(l -> l.partnershipId().equals(partnership))
        .map(l -> Figures.millions(l.entry(claim).orElseThrow().annualAverage()))
        .findFirst()
        .orElseThrow();
  }

  private static String noClaim() {
    return savings(between("RTG", "RJF")).entries().isEmpty() ? "no-claim" : "claims";
  }

  static Claims.Saving cumulative(String million) {
    return saving("s", ARTICLE).million(million).basis(Basis.CUMULATIVE);
  }

  private static RecordedClaim annual(String million) {
    return saving("s", ARTICLE).million(million).basis(Basis.ANNUAL).done();
  }

  private static RecordedClaim spanning(String million, int from, int to) {
    return cumulative(million)
        .window(
            Claims.date(
                from + "/" + to, Granularity.RANGE, DateBound.ON, from + "-04-01", to + "-03-31"))
        .done();
  }

  static String average(RecordedClaim claim) {
    return Figures.millions(
        savings(between("RAA", "RBB"), claim).entries().getFirst().annualAverage());
  }

  private static String share(RecordedClaim claim, String turnover) {
    RecordedClaim base = sum("t", ARTICLE, FinanceMeasure.TURNOVER, turnover, "RAA", "RBB");
    return Figures.percent(
        savings(between("RAA", "RBB"), claim, base).entry("s").orElseThrow().percentOfTurnover());
  }

  private static List<SavingsLedger> somerset() {
    ArticleHeader second = Articles.press("c", "2018-10-20");
    return List.of(
        savings(
            between("RBA", "RH5"),
            saving("1", ARTICLE).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("2", second).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("3", second).million("30").basis(Basis.CUMULATIVE).done(),
            saving("4", second).million("20").basis(Basis.CUMULATIVE).done(),
            saving("5", LATER).million("51.3").basis(Basis.CUMULATIVE).done(),
            saving("6", LATER).million("19.3").basis(Basis.ANNUAL).done()));
  }

  static String total(List<SavingsLedger> ledgers, String name) {
    return TotalsTest.totals(ledgers).stream()
        .filter(
            t ->
                name.equals(
                    String.join(
                        " ",
                        t.key().bodies().wire(),
                        t.key().kind().wire(),
                        t.key().basis().wire())))
        .map(
            t ->
                t.amount()
                    .map(Figures::millions)
                    .orElseGet(
                        () -> Figures.millions(t.minimum()) + ".." + Figures.millions(t.maximum())))
        .findFirst()
        .orElseThrow();
  }
}
