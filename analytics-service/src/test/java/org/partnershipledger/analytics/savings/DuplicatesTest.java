package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.Places.place;

import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

class DuplicatesTest {
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
  void a_rounding_of_a_part_is_no_rival_of_the_total_whatever_bodies_it_names() {
    SavingsLedger ledger =
        savings(
            TWO,
            saving("lead", JANUARY).million("10", Qualifier.NEARLY).of("RAA", "RBB").done(),
            saving("total", JANUARY).million("23").of("RAA", "RBB").done(),
            saving("part", JANUARY).million("9.5").of("RBB").partOf("total").done());

    assertThat(place(ledger, "lead")).isEqualTo("duplicate ROUNDED part");
    assertThat(place(ledger, "total")).isEqualTo("current STANDS");
  }
}
