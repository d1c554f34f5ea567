package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.byYear;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.Places.place;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SourceKind;

class PrecedenceTest {
  private static final Partnership TWO = between("RAA", "RBB");
  private static final ArticleHeader JANUARY = Articles.press("jan", "2018-01-26");
  private static final ArticleHeader MARCH = Articles.press("mar", "2018-03-15");
  private static final ArticleHeader NEXT_YEAR = Articles.press("next", "2019-06-01");

  @Test
  void a_later_figure_on_the_same_basis_supersedes_and_the_older_is_kept() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("old", JANUARY).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("new", NEXT_YEAR)
                .million("51.3")
                .basis(Basis.CUMULATIVE)
                .window(byYear(2024))
                .done(),
            saving("yearly", NEXT_YEAR).million("19.3").basis(Basis.ANNUAL).done());

    assertThat(place(ledger, "old")).isEqualTo("superseded LATER_FIGURE new");
    assertThat(place(ledger, "new")).isEqualTo("current STANDS");
    assertThat(place(ledger, "yearly")).isEqualTo("current STANDS");
  }

  @Test
  void a_newspaper_does_not_supersede_a_business_case() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("case", JANUARY)
                .million("50")
                .basis(Basis.ANNUAL)
                .accordingTo("the full business case")
                .done(),
            saving("paper", NEXT_YEAR).million("40").basis(Basis.ANNUAL).done());

    assertThat(place(ledger, "case")).isEqualTo("current STANDS");
    assertThat(place(ledger, "paper")).isEqualTo("superseded OUTRANKED case");
  }

  @Test
  void a_trust_statement_supersedes_an_earlier_newspaper_at_once() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("paper", JANUARY).million("40").basis(Basis.ANNUAL).done(),
            saving("trust", Articles.of(SourceKind.PARTY, "t", "2018-02-01"))
                .million("50")
                .basis(Basis.ANNUAL)
                .done());

    assertThat(place(ledger, "paper")).isEqualTo("superseded LATER_FIGURE trust");
  }

  @Test
  void two_papers_of_one_week_with_different_figures_are_a_conflict() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("five", Articles.press("heart", "2011-12-01"))
                .million("5", Qualifier.ABOUT)
                .done(),
            saving("nine", Articles.press("gazette", "2011-12-04"))
                .million("9", Qualifier.ABOUT)
                .by("chief executive")
                .done());

    assertThat(place(ledger, "five")).isEqualTo("conflict SOURCES_DIFFER nine");
    assertThat(place(ledger, "nine")).isEqualTo("conflict SOURCES_DIFFER five");
  }

  @Test
  void a_figure_of_unknown_date_conflicts_with_a_dated_one() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("undated", Articles.undated("u"))
                .million("50")
                .basis(Basis.CUMULATIVE)
                .years(5)
                .done(),
            saving("dated", NEXT_YEAR).million("51.3").basis(Basis.CUMULATIVE).done());

    assertThat(place(ledger, "undated")).isEqualTo("conflict SOURCES_DIFFER dated");
  }

  @Test
  void what_has_been_saved_so_far_grows_without_conflict() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("first", JANUARY).kind(SavingsKind.REALISED).million("18").done(),
            saving("second", MARCH).kind(SavingsKind.REALISED).million("21").done());

    assertThat(place(ledger, "first")).isEqualTo("superseded LATER_FIGURE second");
  }

  @Test
  void a_figure_told_in_retrospect_does_not_replace_those_made_since() {
    // Given 10 of October 2015, told in September 2016, and 9 a year of May 2016
    SavingsLedger ledger =
        savings(
            TWO,
            saving("monitor", Articles.of(SourceKind.COUNCIL, "council", "2016-09-21"))
                .million("10", Qualifier.ABOUT)
                .claimedOn(
                    Claims.date(
                        "2015-10", Granularity.MONTH, DateBound.ON, "2015-10-01", "2015-10-31"))
                .done(),
            saving("may", Articles.press("heart", "2016-05-18"))
                .million("9")
                .basis(Basis.ANNUAL)
                .done());

    // Then
    assertThat(ledger.entry("monitor").orElseThrow().line().madeOn())
        .contains(LocalDate.parse("2015-10-31"));
    assertThat(place(ledger, "monitor")).isEqualTo("superseded BASIS_STATED_LATER may");
    assertThat(place(ledger, "may")).isEqualTo("current STANDS");
  }

  @Test
  void two_sources_of_saving_named_side_by_side_are_two_savings() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("office", JANUARY).million("9").basis(Basis.ANNUAL).from("back office").done(),
            saving("wards", JANUARY).million("4").basis(Basis.ANNUAL).from("wards").done());

    assertThat(place(ledger, "office")).isEqualTo("current STANDS");
    assertThat(place(ledger, "wards")).isEqualTo("current STANDS");
  }

  @Test
  void an_undated_figure_beside_a_plan_for_an_earlier_day_is_the_older_one() {
    // Given an undated article that plans for September 2019, and a figure of November 2019
    var column = Articles.undated("u");
    var plan = Claims.date("2019-09", Granularity.MONTH, DateBound.BY, "2019-09-01", "2019-09-30");

    SavingsLedger ledger =
        savings(
            TWO,
            Claims.completion("m", column, plan),
            saving("column", column).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("dated", Articles.press("n", "2019-11-21"))
                .million("51.3")
                .basis(Basis.CUMULATIVE)
                .done());

    assertThat(place(ledger, "column")).isEqualTo("superseded LATER_FIGURE dated");
    assertThat(ledger.entry("column").orElseThrow().line().madeOn()).isEmpty();
  }
}
