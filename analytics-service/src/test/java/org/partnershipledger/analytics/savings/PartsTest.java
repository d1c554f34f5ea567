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

class PartsTest {
  private static final Partnership TWO = between("RAA", "RBB");
  private static final ArticleHeader JANUARY = Articles.press("jan", "2018-01-26");
  private static final ArticleHeader MARCH = Articles.press("mar", "2018-03-15");

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
}
