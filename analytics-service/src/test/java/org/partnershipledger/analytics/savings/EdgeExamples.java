package org.partnershipledger.analytics.savings;

import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.SavingsExamples.average;
import static org.partnershipledger.analytics.savings.SavingsExamples.cumulative;
import static org.partnershipledger.analytics.savings.SavingsExamples.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** The worked examples of the edge-case rules. */
public final class EdgeExamples {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");

  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.ofEntries(
          Map.entry(
              "EDGE,Hampshire conflict",
              input ->
                  total(
                      List.of(
                          savings(
                              between("RN5", "RNN"),
                              saving("5", ARTICLE).million("5", Qualifier.ABOUT).done(),
                              saving("9", ARTICLE).million("9", Qualifier.ABOUT).done())),
                      "provider planned unstated")),
          Map.entry("EDGE,12-14% of 900", input -> range()),
          Map.entry("EDGE,70m over 30y AAS", input -> average(cumulative("70").years(30).done())),
          Map.entry(
              "EDGE,GBP 1.6bn",
              input ->
                  Figures.millions(
                      savings(between("RAA", "RBB"), saving("s", ARTICLE).million("1600").done())
                          .entries()
                          .getFirst()
                          .line()
                          .amount())),
          Map.entry("EDGE,NSFT posts ratio", input -> posts(input)),
          Map.entry("EDGE,deficit swing", input -> swing()));

  private EdgeExamples() {}

  private static String posts(String input) {
    String[] parts = input.split("/");
    return Figures.number(Realisation.ratio(count(parts[0]), count(parts[1])));
  }

  private static Outcome count(String number) {
    return Outcome.of(Quantity.exactly(new BigDecimal(number)));
  }

  private static String swing() {
    return Figures.millions(
        DeficitSwing.of(
                holding(
                    between("RC3", "RV8"),
                    balance("d", FinanceMeasure.DEFICIT, "46.6"),
                    balance("s", FinanceMeasure.SURPLUS, "12.2")))
            .getFirst()
            .pounds());
  }

  private static RecordedClaim balance(String id, FinanceMeasure measure, String million) {
    return sum(
        id, ARTICLE, measure, million, Qualifier.EXACT, Claims.quote(id, 0), true, "RC3", "RV8");
  }

  private static String range() {
    return Figures.millions(YardstickExamples.liverpool().line().amount());
  }
}
