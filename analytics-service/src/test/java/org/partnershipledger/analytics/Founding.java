package org.partnershipledger.analytics;

import static org.partnershipledger.analytics.Claims.quote;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.FACTS;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;

import java.util.List;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.savings.SavingsLedger;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/** What the five founding articles claim of money, as a reader takes it from them. */
public final class Founding {
  private Founding() {}

  /** Sends them to the service under test, unless it has them, and waits until they are in. */
  public static void areInTheLedger() {
    if (LedgerTopic.lastSequence() == 0) {
      partnerships().forEach(p -> LedgerTopic.send(LedgerTopic.eventsOf(p)));
    }
    LedgerTopic.drained();
  }

  /** The partnerships with their claims. */
  public static List<Partnership> partnerships() {
    var cumbria = Articles.undated("000");
    var column = Articles.undated("003");
    var plymouth = Articles.undated("004");
    return List.of(
        holding(
            named("cumbria", "RNL", "RNN"),
            saving("c-18", cumbria)
                .kind(SavingsKind.REALISED)
                .million("18")
                .by("chief executive")
                .of("RNL", "RNN")
                .done()),
        holding(
            named("somerset", "RBA", "RH5"),
            saving("s-50", column)
                .million("50")
                .basis(Basis.CUMULATIVE)
                .years(5)
                .by("the trusts")
                .of("RBA", "RH5")
                .done(),
            sum("s-480", column, FinanceMeasure.TURNOVER, "480", "RBA", "RH5")),
        holding(
            named("national", "X24", "XNHSI"),
            saving("n-fifth", column)
                .percent("20", "20")
                .by("the boards")
                .of("X24", "XNHSI")
                .quoted(quote("by a fifth", 0))
                .done(),
            sum(
                "n-680",
                column,
                FinanceMeasure.BUDGET,
                "680",
                Qualifier.ABOUT,
                quote("roughly £680m", 10),
                false,
                "X24",
                "XNHSI")),
        holding(
            named("plymouth", "RK9", "LIVEWELL"),
            sum("p-110", plymouth, FinanceMeasure.TURNOVER, "110", "LIVEWELL"),
            sum("p-71", plymouth, FinanceMeasure.CONTRACT, "71", "LIVEWELL")));
  }

  /** Their savings ledgers. */
  public static List<SavingsLedger> ledgers() {
    return partnerships().stream().map(p -> SavingsLedger.of(p, FACTS)).toList();
  }
}
