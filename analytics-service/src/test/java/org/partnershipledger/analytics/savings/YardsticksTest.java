package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.byYear;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

class YardsticksTest {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");
  private static final ArticleHeader LATER = Articles.press("b", "2019-11-21");

  @Test
  void the_ordinary_efficiency_depends_on_the_year_and_is_unknown_before_2010() {
    assertThat(rate(2009)).isEmpty();
    assertThat(rate(2010)).contains("4.5");
    assertThat(rate(2018)).contains("2");
    assertThat(rate(2022)).contains("2.5");
    assertThat(rate(2024)).contains("5");
  }

  @Test
  void only_a_saving_stated_as_additional_has_an_excess() {
    EfficiencyRate two = EfficiencyRate.of(new FinancialYear(2018)).orElseThrow();
    Outcome share = exactly("3.5");

    assertThat(RelativeIntensity.excess(share, two, Additionality.UNSTATED).reason())
        .contains(NullReason.NOT_STATED_ADDITIONAL);
    assertThat(Figures.number(RelativeIntensity.excess(share, two, Additionality.ADDITIONAL)))
        .isEqualTo("1.5");
    assertThat(RelativeIntensity.ratio(share, two, Additionality.UNSTATED).flags())
        .containsExactly(Flag.MAY_INCLUDE_CIP);
  }

  @Test
  void without_a_cost_there_is_no_net_saving_and_a_late_payback_is_none() {
    Outcome saved = exactly("10");

    assertThat(NetSaving.net(saved, Optional.empty()).reason()).contains(NullReason.NO_COST);
    assertThat(NetSaving.rampPayback(cost("4"), saved, OptionalInt.empty()).reason())
        .contains(NullReason.NO_PERIOD);
    assertThat(NetSaving.rampPayback(cost("12"), saved, OptionalInt.of(4)).reason())
        .contains(NullReason.NOT_PAID_BACK);
    assertThat(Figures.number(NetSaving.rampPayback(cost("10"), saved, OptionalInt.of(4))))
        .isEqualTo("4");
  }

  @Test
  void what_was_saved_is_held_against_a_plan_of_one_date_basis_and_scope_only() {
    assertThat(realised(plan("10", Basis.ANNUAL).done(), Basis.CUMULATIVE).reason())
        .contains(NullReason.NOT_COMPARABLE);
    assertThat(realised(plan("10", Basis.ANNUAL).of("RAA").done(), Basis.ANNUAL).reason())
        .contains(NullReason.NOT_COMPARABLE);
    assertThat(
            realised(plan("10", Basis.ANNUAL).window(byYear(2020)).done(), Basis.ANNUAL).reason())
        .contains(NullReason.NOT_COMPARABLE);
    assertThat(Figures.number(realised(plan("10", Basis.ANNUAL).done(), Basis.ANNUAL)))
        .isEqualTo("1.2");
  }

  @Test
  void a_plan_that_is_not_due_differs_from_one_that_is_due_and_not_reported() {
    SavingsLedger ledger =
        savings(between("RAA", "RBB"), plan("10", Basis.ANNUAL).window(byYear(2020)).done());
    Optional<LocalDate> merged = Optional.of(LocalDate.parse("2020-04-01"));

    assertThat(why(ledger, merged, "2021-03-31")).isEqualTo(NullReason.NOT_DUE);
    assertThat(why(ledger, merged, "2021-04-01")).isEqualTo(NullReason.NOT_REPORTED);
    assertThat(why(ledger, Optional.empty(), "2021-04-01")).isEqualTo(NullReason.NOT_DUE);
    assertThat(why(savings(between("RAA", "RBB")), merged, "2021-04-01"))
        .isEqualTo(NullReason.NO_CLAIM);
  }

  @Test
  void a_change_of_basis_is_no_drift_and_one_figure_has_none() {
    SavingsLedger changed =
        savings(
            between("RBA", "RH5"),
            plan("10", Basis.ANNUAL).done(),
            saving("later", LATER).million("51.3").basis(Basis.CUMULATIVE).done());

    assertThat(drift(changed)).contains(NullReason.BASIS_CHANGED);
    assertThat(drift(savings(between("RBA", "RH5"), plan("10", Basis.ANNUAL).done())))
        .contains(NullReason.NO_EARLIER_FIGURE);
    assertThat(drift(savings(between("RBA", "RH5")))).contains(NullReason.NO_CLAIM);
  }

  @Test
  void a_claim_and_its_restatements_that_tell_all_are_complete() {
    SavingsLine fullest =
        savings(
                between("RBA", "RH5"),
                plan("50", Basis.CUMULATIVE)
                    .years(5)
                    .window(byYear(2024))
                    .recurrence(Recurrence.RECURRENT)
                    .grossNet(GrossNet.GROSS)
                    .by("the trusts")
                    .done())
            .entries()
            .getFirst()
            .line();

    assertThat(Completeness.of(List.of(fullest), true, false).share()).isEqualByComparingTo("1");
    assertThat(Completeness.of(List.of(), false, false).share()).isZero();
  }

  @Test
  void costs_that_differ_are_an_interval_and_their_growth_is_told() {
    TransactionCost cost =
        TransactionCost.of(
                holding(
                    between("RC3", "RV8"),
                    sum("later", LATER, FinanceMeasure.COST, "6", "RC3", "RV8"),
                    sum("first", ARTICLE, FinanceMeasure.COST, "3", "RC3", "RV8")))
            .orElseThrow();

    assertThat(cost.pounds().point()).isEmpty();
    assertThat(cost.flags()).containsExactly(Flag.CONFLICT);
    assertThat(PercentChange.between(cost.first(), cost.latest())).isEqualByComparingTo("100");
  }

  private static Optional<String> rate(int year) {
    return EfficiencyRate.of(new FinancialYear(year)).map(r -> r.percent().shown().toPlainString());
  }

  private static Claims.Saving plan(String million, Basis basis) {
    return saving("plan", ARTICLE).million(million).basis(basis);
  }

  private static Outcome realised(RecordedClaim plan, Basis basis) {
    SavingsLedger ledger =
        savings(
            between("RAA", "RBB"),
            plan,
            saving("made", LATER).kind(SavingsKind.REALISED).million("12").basis(basis).done());
    return Realisation.of(ledger, Optional.empty(), Optional.empty()).getFirst().ratio();
  }

  private static NullReason why(SavingsLedger ledger, Optional<LocalDate> completion, String on) {
    return Realisation.of(ledger, completion, Optional.of(LocalDate.parse(on)))
        .getFirst()
        .ratio()
        .reason()
        .orElseThrow();
  }

  private static Optional<NullReason> drift(SavingsLedger ledger) {
    return ClaimDrift.of(ledger).getFirst().change().reason();
  }

  private static Outcome exactly(String number) {
    return Outcome.of(Quantity.exactly(new BigDecimal(number)));
  }

  private static Optional<Quantity> cost(String number) {
    return Optional.of(Quantity.exactly(new BigDecimal(number)));
  }
}
