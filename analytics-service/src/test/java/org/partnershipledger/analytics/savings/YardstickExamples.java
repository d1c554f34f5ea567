package org.partnershipledger.analytics.savings;

import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.analytics.Reports;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** The worked examples that hold a saving against something: M3, M4, M7 to M9, M11, M12, M20. */
public final class YardstickExamples {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");
  private static final ArticleHeader LATER = Articles.press("b", "2019-11-21");

  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.ofEntries(
          Map.entry("M3,Somerset at 2%", input -> relative("2")),
          Map.entry("M3,Somerset at 5%", input -> relative("5")),
          Map.entry(
              "M3,cumulative cash",
              input ->
                  Figures.number(
                      RelativeIntensity.cumulative(
                          somerset().line().amount(),
                          somerset().base().orElseThrow().pounds(),
                          rate("2"),
                          somerset().years().orElseThrow()))),
          Map.entry("M4,Somerset 2018", input -> Figures.millions(runRate(cumulative("50")))),
          Map.entry("M4,Somerset 2019", input -> Figures.millions(runRate(cumulative("51.3")))),
          Map.entry(
              "M4,Somerset 2019 error %",
              input ->
                  Figures.number(
                      ExitRunRate.modelError(
                          runRate(cumulative("51.3")), new BigDecimal("19300000")))),
          Map.entry("M4,ESNEFT", input -> Figures.millions(runRate(cumulative("22")))),
          Map.entry("M7,Somerset", input -> Figures.millions(adjusted("somerset", "s-50"))),
          Map.entry("M7,NHSE/I", input -> Figures.number(adjusted("national", "n-fifth"))),
          Map.entry("M8,Somerset", input -> band(somerset())),
          Map.entry("M8,Somerset run-rate 4.02", input -> band(annual("19.3", "480"))),
          Map.entry("M8,ESNEFT", input -> band(annual("4.4", "673.4"))),
          Map.entry("M8,Liverpool", input -> band(liverpool())),
          Map.entry("M8,NHSE/I", input -> band(founding("national"), "n-fifth")),
          Map.entry("M9,Somerset article 003", input -> complete("somerset", "s-50")),
          Map.entry("M9,NHSE/I article 003", input -> complete("national", "n-fifth")),
          Map.entry("M9,Cumbria article 000", input -> complete("cumbria", "c-18")),
          Map.entry("M11,Somerset %", input -> drift("50", "51.3")),
          Map.entry(
              "M12,founding articles %",
              input -> Figures.number(SelfReport.of(Founding.ledgers()))),
          Map.entry("M20,Lancashire ratio upper", input -> Figures.number(lancashire().times())),
          Map.entry("M20,Lancashire gap pp upper", input -> Figures.number(lancashire().gap())));

  private YardstickExamples() {}

  private static String relative(String percent) {
    return Figures.number(
        RelativeIntensity.ratio(
            somerset().percentOfTurnover(), rate(percent), Additionality.UNSTATED));
  }

  private static EfficiencyRate rate(String percent) {
    return new EfficiencyRate(Quantity.exactly(new BigDecimal(percent)));
  }

  private static SavingsEntry somerset() {
    return founding("somerset").entry("s-50").orElseThrow();
  }

  private static SavingsLedger founding(String partnership) {
    return Founding.ledgers().stream()
        .filter(l -> l.partnershipId().equals(partnership))
        .findFirst()
        .orElseThrow();
  }

  private static SavingsEntry cumulative(String million) {
    return savings(
            between("RBA", "RH5"),
            saving("s", ARTICLE).million(million).basis(Basis.CUMULATIVE).years(5).done())
        .entries()
        .getFirst();
  }

  private static Outcome runRate(SavingsEntry entry) {
    return ExitRunRate.of(entry.line(), entry.years());
  }

  private static Outcome adjusted(String partnership, String claim) {
    SavingsLedger ledger = founding(partnership);
    return OptimismAdjusted.of(
        ledger.entry(claim).orElseThrow().annualAverage(),
        ledger.bodies(),
        OptimismAdjusted.REFERENCE);
  }

  private static SavingsEntry annual(String million, String turnover) {
    return held(saving("s", ARTICLE).million(million).basis(Basis.ANNUAL).done(), turnover);
  }

  private static SavingsEntry held(RecordedClaim claim, String turnover) {
    return savings(
            between("RAA", "RBB"),
            claim,
            sum("t", ARTICLE, FinanceMeasure.TURNOVER, turnover, "RAA", "RBB"))
        .entry("s")
        .orElseThrow();
  }

  /** Twelve to fourteen per cent of almost £900m. */
  static SavingsEntry liverpool() {
    RecordedClaim share =
        saving("s", ARTICLE)
            .percent("12", "14")
            .of("RAA", "RBB")
            .quoted(Claims.quote("12-14 per cent", 0))
            .done();
    RecordedClaim base =
        sum(
            "t",
            ARTICLE,
            FinanceMeasure.TURNOVER,
            "900",
            Qualifier.NEARLY,
            Claims.quote("of almost £900m", 14),
            false,
            "RAA",
            "RBB");
    return savings(between("RAA", "RBB"), share, base).entry("s").orElseThrow();
  }

  private static String band(SavingsEntry entry) {
    return band(entry.percentOfTurnover(), BodyClass.PROVIDER);
  }

  private static String band(SavingsLedger ledger, String claim) {
    return band(ledger.entry(claim).orElseThrow().percentOfTurnover(), ledger.bodies());
  }

  private static String band(Outcome intensity, BodyClass bodies) {
    return PlausibilityBand.of(intensity, bodies, true)
        .map(b -> b.lowest() == b.highest() ? b.lowest().name() : b.lowest() + ".." + b.highest())
        .orElseGet(
            () ->
                PlausibilityBand.whyNone(intensity, bodies, true)
                    .filter(r -> r == NullReason.NO_REFERENCE_CLASS)
                    .map(r -> "N/A")
                    .orElse("null"));
  }

  private static String complete(String partnership, String claim) {
    SavingsEntry entry = founding(partnership).entry(claim).orElseThrow();
    return Completeness.of(List.of(entry.line()), entry.base().isPresent(), false)
        .share()
        .toPlainString();
  }

  private static String drift(String first, String latest) {
    SavingsLedger ledger =
        savings(
            between("RBA", "RH5"),
            saving("1", ARTICLE).million(first).basis(Basis.CUMULATIVE).years(5).done(),
            saving("2", LATER).million(latest).basis(Basis.CUMULATIVE).done());
    return Figures.number(ClaimDrift.of(ledger).getFirst().change());
  }

  private static RelativeDeficit lancashire() {
    return RelativeDeficit.of(
        holding(
            between("RXL", "RXR"),
            Reports.deficit("own", ARTICLE, "7", Qualifier.NEARLY, "RXL", "RXR"),
            Reports.deficit("national", ARTICLE, "4", Qualifier.EXACT, "X24")));
  }
}
