package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.Figures.millions;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Founding;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

class TotalsTest {
  @Test
  void the_founding_articles_give_one_figure_per_basis_and_no_sum_across() {
    // When
    List<String> totals = rows(Founding.ledgers());

    // Then
    assertThat(totals)
        .containsExactly(
            "provider planned annual-average 10.00",
            "provider planned cumulative 50.00",
            "provider realised cumulative-to-date 18.00",
            "national planned annual-derived 136.00");
  }

  @Test
  void a_cumulative_amount_with_years_stands_under_two_bases_that_are_never_added() {
    SavingsLedger ledger =
        savings(
            named("p", "RBA", "RH5"),
            saving("s", Articles.press("a", "2018-10-01"))
                .million("50")
                .basis(Basis.CUMULATIVE)
                .years(5)
                .done());

    assertThat(rows(List.of(ledger)))
        .containsExactly(
            "provider planned annual-average 10.00", "provider planned cumulative 50.00");
  }

  @Test
  void the_members_of_a_part_stand_in_one_order_whatever_the_run() {
    SavingsLedger ledger =
        savings(
            named("p", "RWA", "RBA", "RH5", "RTG", "R1A", "RJF", "RAX"),
            saving("s", Articles.press("a", "2018-10-01")).million("5").basis(Basis.ANNUAL).done());

    assertThat(Contribution.of(ledger))
        .isNotEmpty()
        .allSatisfy(
            part -> assertThat(List.copyOf(part.members())).isSorted().hasSizeGreaterThan(5));
  }

  @Test
  void three_articles_on_somerset_give_51_3_cumulative_and_19_3_a_year_beside_it() {
    // Given claims of 50, 50, 30, 20, 51.3 and 19.3, which sum to 220.6
    var october = Articles.press("a", "2018-10-01");
    var later = Articles.press("b", "2018-10-20");
    var november = Articles.press("c", "2019-11-21");
    SavingsLedger ledger =
        savings(
            named("p", "RBA", "RH5"),
            saving("1", october).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("2", later).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("3", later).million("30").basis(Basis.CUMULATIVE).from("beds").done(),
            saving("4", later).million("20").basis(Basis.CUMULATIVE).from("support").done(),
            saving("5", november).million("51.3").basis(Basis.CUMULATIVE).done(),
            saving("6", november).million("19.3").basis(Basis.ANNUAL).done());

    assertThat(rows(List.of(ledger)))
        .containsExactly("provider planned run-rate 19.30", "provider planned cumulative 51.30");
  }

  @Test
  void up_to_is_in_the_maximum_alone() {
    SavingsLedger one =
        savings(
            named("p", "RAA", "RBB"),
            saving("a", Articles.press("a", "2018-10-01"))
                .million("30", Qualifier.UP_TO)
                .basis(Basis.ANNUAL)
                .done());
    SavingsLedger other =
        savings(
            named("q", "RCC", "RDD"),
            saving("b", Articles.press("b", "2018-10-01")).million("5").basis(Basis.ANNUAL).done());

    Totals.Total total = totals(List.of(one, other)).getFirst();

    assertThat(millions(total.amount().orElseThrow())).isEqualTo("5.00");
    assertThat(millions(total.minimum())).isEqualTo("5.00");
    assertThat(millions(total.maximum())).isEqualTo("35.00");
  }

  @Test
  void a_total_of_bounds_alone_has_no_amount() {
    SavingsLedger ledger =
        savings(
            named("p", "RAA", "RBB"),
            saving("a", Articles.press("a", "2018-10-01")).between("10", "20").done());

    Totals.Total total = totals(List.of(ledger)).getFirst();

    assertThat(total.amount()).isEmpty();
    assertThat(millions(total.minimum()) + ".." + millions(total.maximum()))
        .isEqualTo("10.00..20.00");
  }

  @Test
  void a_conflict_adds_its_interval_once() {
    SavingsLedger ledger =
        savings(
            named("p", "RN5", "RNN"),
            saving("five", Articles.press("heart", "2011-12-01"))
                .million("5", Qualifier.ABOUT)
                .done(),
            saving("nine", Articles.press("gazette", "2011-12-04"))
                .million("9", Qualifier.ABOUT)
                .by("chief executive")
                .done());

    Totals.Total total = totals(List.of(ledger)).getFirst();

    assertThat(total.parts()).hasSize(1);
    assertThat(total.parts().getFirst().claimIds()).containsExactly("five", "nine");
    assertThat(millions(total.minimum()) + ".." + millions(total.maximum()))
        .isEqualTo("5.00..9.00");
  }

  @Test
  void the_saving_of_a_merger_is_contained_in_that_of_the_system_around_it() {
    SavingsLedger merger =
        savings(
            named("merger", "RAA", "RBB"),
            saving("m", Articles.press("a", "2018-10-01")).million("5").basis(Basis.ANNUAL).done());
    SavingsLedger system =
        savings(
            named("system", "RAA", "RBB", "RCC"),
            saving("s", Articles.press("b", "2018-10-01"))
                .million("20")
                .basis(Basis.ANNUAL)
                .done());

    Totals.Total total = totals(List.of(merger, system)).getFirst();

    assertThat(millions(total.amount().orElseThrow())).isEqualTo("20.00");
    assertThat(total.contained()).extracting(Contribution::partnershipId).containsExactly("merger");
  }

  @Test
  void unlike_kinds_are_never_summed() {
    SavingsLedger ledger =
        savings(
            named("p", "RDE", "RGQ"),
            saving("plan", Articles.press("a", "2018-10-01"))
                .million("4.4")
                .basis(Basis.ANNUAL)
                .done(),
            saving("demand", Articles.press("a", "2018-10-01"))
                .kind(SavingsKind.REQUIRED)
                .million("40.5")
                .basis(Basis.ANNUAL)
                .done());

    assertThat(rows(List.of(ledger)))
        .containsExactly("provider planned run-rate 4.40", "provider required run-rate 40.50");
  }

  @Test
  void commissioners_are_a_class_of_their_own() {
    SavingsLedger ledger =
        savings(
            named("p", "Q99P", "Q99Q"),
            saving("plan", Articles.press("a", "2018-10-01"))
                .million("4")
                .basis(Basis.ONE_OFF)
                .done());

    assertThat(rows(List.of(ledger))).containsExactly("commissioner planned one-off 4.00");
  }

  static List<Totals.Total> totals(List<SavingsLedger> ledgers) {
    List<Contribution> all = new ArrayList<>();
    ledgers.forEach(l -> all.addAll(Contribution.of(l)));
    return Totals.of(all);
  }

  private static List<String> rows(List<SavingsLedger> ledgers) {
    return totals(ledgers).stream()
        .map(
            t ->
                t.key().bodies().wire()
                    + " "
                    + t.key().kind().wire()
                    + " "
                    + t.key().basis().wire()
                    + " "
                    + t.amount().map(Figures::millions).orElse("null"))
        .toList();
  }
}
