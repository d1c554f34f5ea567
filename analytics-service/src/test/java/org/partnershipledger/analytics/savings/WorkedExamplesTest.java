package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * Every worked example of M1, M2 and M10, and of the edge cases about them, from the checklist
 * {@code metrics_tests.csv}, to 0.005. (M13 and M15 have theirs beside the code.)
 */
class WorkedExamplesTest {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");
  private static final ArticleHeader LATER = Articles.press("b", "2019-11-21");

  private static final Map<String, Supplier<String>> EXAMPLES =
      Map.ofEntries(
          Map.entry("M1,Somerset article 003", () -> founding("somerset", "s-50")),
          Map.entry("M1,NHSE/I article 003", () -> founding("national", "n-fifth")),
          Map.entry("M1,Cumbria article 000", () -> founding("cumbria", "c-18")),
          Map.entry("M1,Derby article 001", WorkedExamplesTest::noClaim),
          Map.entry("M1,Lancashire article 002", WorkedExamplesTest::noClaim),
          Map.entry(
              "M1,Plymouth article 004",
              () -> Founding.ledgers().getLast().entries().isEmpty() ? "no-claim" : "claims"),
          Map.entry("M1,ESNEFT", () -> average(cumulative("22").years(5).done())),
          Map.entry("M1,Manchester gross", () -> average(spanning("105", 2017, 2021))),
          Map.entry("M1,South Tyneside Sunderland", () -> average(spanning("8", 2019, 2023))),
          Map.entry("M2,Somerset", () -> share(annual("10"), "480")),
          Map.entry("M2,NHSE/I", () -> share(annual("136"), "680")),
          Map.entry("M2,ESNEFT", () -> share(annual("4.4"), "673.4")),
          Map.entry("M2,Manchester net run-rate", () -> share(annual("42.6"), "1600")),
          Map.entry(
              "M2,Cumbria",
              () ->
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
              () -> total(Founding.ledgers(), "provider planned annual-average")),
          Map.entry(
              "M10,founding articles national planned annual",
              () -> total(Founding.ledgers(), "national planned annual-derived")),
          Map.entry(
              "M10,founding articles provider achieved",
              () -> total(Founding.ledgers(), "provider realised cumulative-to-date")),
          Map.entry(
              "M10,Somerset 3 articles cumulative",
              () -> total(somerset(), "provider planned cumulative")),
          Map.entry(
              "M10,Somerset 3 articles run-rate",
              () -> total(somerset(), "provider planned run-rate")),
          Map.entry(
              "M10,Derby parts",
              () ->
                  total(
                      List.of(
                          savings(
                              between("RTG", "RJF"),
                              saving("1", ARTICLE).million("9.5").of("RJF").done(),
                              saving("2", ARTICLE).million("13.5").of("RTG").done(),
                              saving("3", ARTICLE).million("23").done())),
                      "provider planned unstated")),
          Map.entry(
              "EDGE,Hampshire conflict",
              () ->
                  total(
                      List.of(
                          savings(
                              between("RN5", "RNN"),
                              saving("5", ARTICLE).million("5", Qualifier.ABOUT).done(),
                              saving("9", ARTICLE).million("9", Qualifier.ABOUT).done())),
                      "provider planned unstated")),
          Map.entry("EDGE,12-14% of 900", WorkedExamplesTest::range),
          Map.entry("EDGE,70m over 30y AAS", () -> average(cumulative("70").years(30).done())),
          Map.entry(
              "EDGE,GBP 1.6bn",
              () ->
                  Figures.millions(
                      savings(between("RAA", "RBB"), saving("s", ARTICLE).million("1600").done())
                          .entries()
                          .getFirst()
                          .line()
                          .amount())));

  @TestFactory
  Stream<DynamicTest> every_example_of_the_checklist_holds() throws IOException {
    List<String[]> rows = checklist();
    assertThat(rows.stream().map(r -> r[0] + "," + r[1])).containsAll(EXAMPLES.keySet());
    return rows.stream()
        .filter(r -> List.of("M1", "M2", "M10").contains(r[0]) || EXAMPLES.containsKey(name(r)))
        .map(r -> DynamicTest.dynamicTest(name(r) + " = " + r[3], () -> check(r)));
  }

  private static void check(String[] row) {
    Supplier<String> example =
        Objects.requireNonNull(EXAMPLES.get(name(row)), "no computation for " + name(row));
    String actual = example.get();
    if (row[3].matches("[0-9.]+") && !row[3].contains("..")) {
      assertThat(new BigDecimal(actual).subtract(new BigDecimal(row[3])).abs())
          .isLessThanOrEqualTo(new BigDecimal("0.005"));
    } else {
      assertThat(actual).isEqualTo(row[3]);
    }
  }

  private static String name(String[] row) {
    return row[0] + "," + row[1];
  }

  private static List<String[]> checklist() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            WorkedExamplesTest.class.getResourceAsStream("/metrics_tests.csv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.strip().split("\r?\n"))
          .skip(1)
          .map(line -> line.split(",", 4))
          .toList();
    }
  }

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

  private static Claims.Saving cumulative(String million) {
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

  private static String average(RecordedClaim claim) {
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

  private static String total(List<SavingsLedger> ledgers, String name) {
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

  private static String range() {
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
    return Figures.millions(
        savings(between("RAA", "RBB"), share, base).entry("s").orElseThrow().line().amount());
  }
}
