package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.byYear;
import static org.partnershipledger.analytics.Claims.quote;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.savings;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.SourceKind;

class SavingsLedgerTest {
  private static final Partnership TWO = between("RAA", "RBB");
  private static final ArticleHeader JANUARY = Articles.press("jan", "2018-01-26");
  private static final ArticleHeader MARCH = Articles.press("mar", "2018-03-15");
  private static final ArticleHeader NEXT_YEAR = Articles.press("next", "2019-06-01");

  @Test
  void the_same_figure_in_quote_and_narration_is_one_claim() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("narrated", JANUARY).million("23").done(),
            saving("quoted", JANUARY).million("23").by("chief executive").done());

    assertThat(place(ledger, "quoted")).isEqualTo("current RESTATED");
    assertThat(place(ledger, "narrated")).isEqualTo("duplicate SAME_FIGURE quoted");
  }

  @Test
  void a_figure_restated_later_is_evidence_of_one_claim() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("may", Articles.press("a", "2016-05-18"))
                .million("9")
                .basis(Basis.ANNUAL)
                .done(),
            saving("least", Articles.press("b", "2016-05-24"))
                .million("9", Qualifier.AT_LEAST)
                .basis(Basis.ANNUAL)
                .done(),
            saving("april", Articles.press("c", "2017-04-07"))
                .kind(SavingsKind.TARGET)
                .million("9")
                .basis(Basis.ANNUAL)
                .done());

    assertThat(ledger.entry("april").orElseThrow().evidence())
        .containsExactly("april", "least", "may");
    assertThat(place(ledger, "may")).isEqualTo("duplicate SAME_FIGURE april");
    assertThat(place(ledger, "least")).isEqualTo("duplicate SAME_FIGURE april");
  }

  @Test
  void what_was_made_is_never_evidence_of_what_was_promised() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("plan", JANUARY).million("9").done(),
            saving("made", MARCH).kind(SavingsKind.REALISED).million("9").done());

    assertThat(place(ledger, "plan")).isEqualTo("current STANDS");
    assertThat(place(ledger, "made")).isEqualTo("current STANDS");
  }

  @Test
  void a_claim_without_basis_joins_the_one_that_states_it() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("stated", JANUARY).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("open", MARCH).million("50").done());

    assertThat(place(ledger, "open")).isEqualTo("duplicate SAME_FIGURE stated");
  }

  @Test
  void a_claim_without_basis_that_could_be_either_of_two_joins_neither() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("five", JANUARY).million("50").basis(Basis.CUMULATIVE).years(5).done(),
            saving("annual", JANUARY).million("50").basis(Basis.ANNUAL).done(),
            saving("open", JANUARY).million("50").done());

    assertThat(place(ledger, "open")).isEqualTo("current STANDS");
  }

  @Test
  void nearly_twenty_is_a_rounding_of_19_3_in_the_same_article() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("headline", JANUARY).million("20", Qualifier.NEARLY).basis(Basis.ANNUAL).done(),
            saving("body", JANUARY)
                .kind(SavingsKind.TARGET)
                .million("19.3")
                .basis(Basis.ANNUAL)
                .done());

    assertThat(place(ledger, "headline")).isEqualTo("duplicate ROUNDED body");
    assertThat(place(ledger, "body")).isEqualTo("current RESTATED");
  }

  @Test
  void nearly_never_rounds_a_larger_figure() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("headline", JANUARY).million("20", Qualifier.NEARLY).basis(Basis.ANNUAL).done(),
            saving("body", JANUARY).million("20.4").basis(Basis.ANNUAL).done());

    assertThat(place(ledger, "headline")).startsWith("conflict");
  }

  @Test
  void figures_of_two_articles_do_not_round_each_other() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("old", JANUARY).million("20", Qualifier.NEARLY).basis(Basis.ANNUAL).done(),
            saving("new", NEXT_YEAR).million("19.3").basis(Basis.ANNUAL).done());

    assertThat(place(ledger, "old")).isEqualTo("superseded LATER_FIGURE new");
  }

  @Test
  void parts_that_sum_to_a_total_of_the_article_are_of_which() {
    // Given 23 beside 9.5 and 13.5, and "almost 10" for the first body in two articles
    SavingsLedger ledger =
        savings(
            TWO,
            saving("total", JANUARY).million("23").done(),
            saving("burton", JANUARY).million("9.5").of("RBB").done(),
            saving("derby", JANUARY).million("13.5").of("RAA").done(),
            saving("almost", JANUARY).million("10", Qualifier.NEARLY).of("RBB").done(),
            saving("again", MARCH).million("10", Qualifier.NEARLY).of("RBB").done());

    // Then one claim of 23 with two parts; the rest is evidence of a part
    assertThat(place(ledger, "total")).isEqualTo("current STANDS");
    assertThat(place(ledger, "burton")).isEqualTo("part SUMS_TO_TOTAL total");
    assertThat(place(ledger, "derby")).isEqualTo("part SUMS_TO_TOTAL total");
    assertThat(place(ledger, "almost")).isEqualTo("duplicate ROUNDED burton");
    assertThat(place(ledger, "again")).isEqualTo("duplicate ROUNDED burton");
  }

  @Test
  void a_figure_without_named_bodies_is_taken_for_the_one_part_that_it_repeats() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("total", JANUARY).million("23").of("RAA", "RBB").done(),
            saving("part", JANUARY).million("10", Qualifier.NEARLY).of("RBB").done(),
            saving("again", MARCH).million("10", Qualifier.NEARLY).basis(Basis.ANNUAL).done());

    assertThat(place(ledger, "again")).isEqualTo("duplicate SAME_FIGURE part");
    assertThat(place(ledger, "part")).isEqualTo("part CONTAINED total");
  }

  @Test
  void a_part_that_the_text_names_needs_no_sum() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("total", JANUARY).million("23").done(),
            saving("part", JANUARY).million("9.5").partOf("total").done());

    assertThat(place(ledger, "part")).isEqualTo("part STATED_PART total");
  }

  @Test
  void a_part_larger_than_its_total_is_none() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("total", JANUARY).million("5").basis(Basis.ANNUAL).done(),
            saving("part", JANUARY).million("40").basis(Basis.CUMULATIVE).partOf("total").done());

    assertThat(place(ledger, "part")).isEqualTo("current STANDS");
  }

  @Test
  void a_figure_of_one_body_is_contained_in_the_figure_of_both() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("both", JANUARY).million("23").done(),
            saving("one", MARCH).million("10").basis(Basis.ANNUAL).of("RBB").done());

    assertThat(place(ledger, "one")).isEqualTo("part CONTAINED both");
  }

  @Test
  void a_figure_of_one_body_stands_while_there_is_none_of_both() {
    SavingsLedger ledger =
        savings(TWO, saving("one", MARCH).million("10").basis(Basis.ANNUAL).of("RBB").done());

    assertThat(place(ledger, "one")).isEqualTo("current STANDS");
  }

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
  void a_saving_that_the_text_denies_counts_for_nothing() {
    SavingsLedger ledger = savings(TWO, saving("no", JANUARY).million("9").denied().done());

    assertThat(ledger.entry("no").orElseThrow().leftOut()).contains(StatusReason.DENIED);
    assertThat(Contribution.of(ledger)).isEmpty();
  }

  @Test
  void a_system_wide_target_next_to_the_merger_is_left_out() {
    SavingsLedger ledger =
        savings(TWO, saving("system", JANUARY).million("214").of("RAA", "RBB", "QCC").done());

    assertThat(ledger.entry("system").orElseThrow().leftOut()).contains(StatusReason.SYSTEM_SCOPE);
    assertThat(Headline.of(ledger)).isEmpty();
  }

  @Test
  void the_body_that_goes_on_under_a_members_code_stands_for_the_whole_after_completion() {
    Partnership done =
        org.partnershipledger.analytics.Partnerships.registered(TWO, "2018-07-01", "RAA");

    SavingsLedger ledger = savings(done, saving("s", NEXT_YEAR).million("5").of("RAA").done());

    assertThat(ledger.entry("s").orElseThrow().line().scope().extent())
        .isEqualTo(Scope.Extent.WHOLE);
  }

  @Test
  void a_swing_between_deficits_is_not_a_saving() {
    // Given without merger a deficit of 46.6, with it a surplus of 12.2
    SavingsLedger ledger =
        savings(
            TWO,
            sum(
                "without",
                JANUARY,
                FinanceMeasure.DEFICIT,
                "46.6",
                Qualifier.EXACT,
                quote("d", 10),
                true,
                "RAA",
                "RBB"),
            sum(
                "with",
                JANUARY,
                FinanceMeasure.SURPLUS,
                "12.2",
                Qualifier.EXACT,
                quote("s", 50),
                true,
                "RAA",
                "RBB"),
            saving("swing", JANUARY).million("58.8").done());

    assertThat(ledger.entry("swing").orElseThrow().leftOut())
        .contains(StatusReason.DEFICIT_RESTATED);
  }

  @Test
  void a_condition_missed_by_a_day_is_flagged_and_the_claim_stays() {
    // Given a saving if the merger goes through in the current financial year
    var deadline =
        new org.partnershipledger.contracts.claim.EventDate(
            java.util.Optional.of("2019/2020"),
            Granularity.FINANCIAL_YEAR,
            java.util.Optional.of(LocalDate.parse("2019-04-01")),
            java.util.Optional.of(LocalDate.parse("2020-03-31")),
            DateBound.BY,
            org.partnershipledger.contracts.vocabulary.DateResolution.FISCAL,
            "the current financial year");
    SavingsLedger ledger =
        savings(
            completed(TWO, "2020-04-01"),
            Claims.completion("m", NEXT_YEAR, deadline),
            saving("s", NEXT_YEAR)
                .million("51.3")
                .basis(Basis.CUMULATIVE)
                .window(byYear(2024))
                .onCondition("that the merger goes through in the current financial year")
                .done());

    // Then
    assertThat(ledger.entry("s").orElseThrow().line().amount().flags())
        .containsExactlyInAnyOrder(Flag.CONDITIONAL, Flag.CONDITION_MISSED);
    assertThat(Contribution.of(ledger)).hasSize(2);
  }

  private static String place(SavingsLedger ledger, String claim) {
    SavingsEntry entry = ledger.entry(claim).orElseThrow();
    return entry.status().wire()
        + " "
        + entry.reason()
        + entry.other().map(o -> " " + o).orElse("");
  }
}
