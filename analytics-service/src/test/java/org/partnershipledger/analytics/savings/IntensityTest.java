package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Claims.sum;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.registered;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.Figures.percent;

import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;

class IntensityTest {
  private static final ArticleHeader ARTICLE = Articles.undated("a");
  private static final Partnership SOMERSET = between("RBA", "RH5");

  @Test
  void ten_million_a_year_of_480_is_2_08_per_cent_and_never_10_42() {
    // Given
    RecordedClaim claim =
        saving("s", ARTICLE).million("50").basis(Basis.CUMULATIVE).years(5).done();

    // When
    SavingsEntry entry =
        entry(SOMERSET, claim, sum("t", ARTICLE, FinanceMeasure.TURNOVER, "480", "RBA", "RH5"));

    // Then
    assertThat(percent(entry.percentOfTurnover())).isEqualTo("2.08");
    assertThat(entry.base().orElseThrow().claimIds()).containsExactly("t");
  }

  @Test
  void a_cumulative_amount_never_meets_a_yearly_turnover() {
    RecordedClaim claim = saving("s", ARTICLE).million("50").basis(Basis.CUMULATIVE).done();

    assertThat(
            percent(
                entry(
                        SOMERSET,
                        claim,
                        sum("t", ARTICLE, FinanceMeasure.TURNOVER, "480", "RBA", "RH5"))
                    .percentOfTurnover()))
        .isEqualTo("null:NO_PERIOD");
  }

  @Test
  void without_a_turnover_of_all_members_there_is_no_share() {
    assertThat(
            percent(
                entry(
                        SOMERSET,
                        annual("19.3", Articles.press("b", "2019-11-21")),
                        sum(
                            "t",
                            Articles.press("c", "2019-01-01"),
                            FinanceMeasure.TURNOVER,
                            "290",
                            "RBA"))
                    .percentOfTurnover()))
        .isEqualTo("null:NO_TURNOVER");
  }

  @Test
  void incomes_of_all_members_within_two_years_are_summed_and_flagged() {
    // Given
    ArticleHeader early = Articles.press("b", "2018-03-23");

    // When
    SavingsEntry entry =
        entry(
            SOMERSET,
            annual("19.3", Articles.press("c", "2019-11-21")),
            sum("i1", early, FinanceMeasure.INCOME, "290", "RBA"),
            sum("i2", early, FinanceMeasure.INCOME, "170", "RH5"));

    // Then 19.3 / 460
    assertThat(percent(entry.percentOfTurnover())).isEqualTo("4.20");
    assertThat(entry.percentOfTurnover().flags()).containsExactly(Flag.SUMMED_BASE);
  }

  @Test
  void an_income_of_one_member_in_a_text_of_no_certain_day_is_not_that_of_the_merged_body() {
    // Given a code that the merged trust kept, in a text that may be older than the merger
    ArticleHeader uncertain = Articles.between("b", "2018-01-01", "2026-11-22");
    RecordedClaim income = sum("i", uncertain, FinanceMeasure.INCOME, "170", "RH5");

    // When
    SavingsEntry entry =
        entry(
            registered(SOMERSET, "2020-04-01", "RH5"),
            annual("19.3", Articles.press("c", "2019-11-21")),
            income);

    // Then
    assertThat(percent(entry.percentOfTurnover())).isEqualTo("null:NO_TURNOVER");
  }

  @Test
  void incomes_more_than_two_years_away_are_not_summed() {
    ArticleHeader old = Articles.press("b", "2016-03-23");

    assertThat(
            percent(
                entry(
                        SOMERSET,
                        annual("19.3", Articles.press("c", "2019-11-21")),
                        sum("i1", old, FinanceMeasure.INCOME, "290", "RBA"),
                        sum("i2", old, FinanceMeasure.INCOME, "170", "RH5"))
                    .percentOfTurnover()))
        .isEqualTo("null:NO_TURNOVER");
  }

  @Test
  void a_combined_turnover_goes_before_the_sum_of_the_members() {
    ArticleHeader early = Articles.press("b", "2018-03-23");

    assertThat(
            percent(
                entry(
                        SOMERSET,
                        annual("19.3", Articles.press("c", "2019-11-21")),
                        sum("i1", early, FinanceMeasure.INCOME, "290", "RBA"),
                        sum("i2", early, FinanceMeasure.INCOME, "170", "RH5"),
                        sum("t", ARTICLE, FinanceMeasure.TURNOVER, "480", "RBA", "RH5"))
                    .percentOfTurnover()))
        .isEqualTo("4.02");
  }

  @Test
  void a_combined_turnover_of_long_ago_is_flagged_stale() {
    SavingsEntry entry =
        entry(
            SOMERSET,
            annual("4.8", Articles.press("c", "2019-11-21")),
            sum(
                "t",
                Articles.press("b", "2015-03-23"),
                FinanceMeasure.TURNOVER,
                "480",
                "RBA",
                "RH5"));

    assertThat(percent(entry.percentOfTurnover())).isEqualTo("1.00");
    assertThat(entry.percentOfTurnover().flags()).containsExactly(Flag.STALE_BASE);
  }

  @Test
  void turnovers_that_disagree_give_both_ends() {
    // Given two papers of the same year
    SavingsEntry entry =
        entry(
            SOMERSET,
            annual("5.5", Articles.press("c", "2024-05-01")),
            sum(
                "t1",
                Articles.press("d", "2024-06-01"),
                FinanceMeasure.TURNOVER,
                "330",
                "RBA",
                "RH5"),
            sum(
                "t2",
                Articles.press("e", "2024-07-01"),
                FinanceMeasure.TURNOVER,
                "339",
                "RBA",
                "RH5"));

    // Then 5.5 / 339 to 5.5 / 330, shown on the later one
    assertThat(percent(entry.percentOfTurnover())).isEqualTo("1.62");
    assertThat(entry.percentOfTurnover().flags()).containsExactly(Flag.CONFLICTING_BASE);
    var share = entry.percentOfTurnover().quantity().orElseThrow();
    assertThat(share.low().orElseThrow()).isLessThan(share.high().orElseThrow());
  }

  @Test
  void the_budget_is_the_base_of_national_bodies_only() {
    ArticleHeader article = Articles.press("c", "2019-11-21");

    assertThat(
            percent(
                entry(
                        between("X24", "X27"),
                        annual("136", article),
                        sum("b", article, FinanceMeasure.BUDGET, "680", "X24", "X27"))
                    .percentOfTurnover()))
        .isEqualTo("20.00");
    assertThat(
            percent(
                entry(
                        SOMERSET,
                        annual("136", article),
                        sum("b", article, FinanceMeasure.BUDGET, "680", "RBA", "RH5"))
                    .percentOfTurnover()))
        .isEqualTo("null:NO_TURNOVER");
  }

  @Test
  void a_promise_made_before_completion_keeps_the_turnover_of_before() {
    SavingsEntry entry =
        entry(
            completed(SOMERSET, "2020-04-01"),
            annual("4.8", Articles.press("c", "2020-03-01")),
            sum(
                "t1",
                Articles.press("d", "2018-05-01"),
                FinanceMeasure.TURNOVER,
                "480",
                "RBA",
                "RH5"),
            sum(
                "t2",
                Articles.press("e", "2020-06-01"),
                FinanceMeasure.TURNOVER,
                "600",
                "RBA",
                "RH5"));

    assertThat(percent(entry.percentOfTurnover())).isEqualTo("1.00");
  }

  @Test
  void the_sum_over_a_trust_and_a_social_enterprise_may_count_money_twice() {
    ArticleHeader article = Articles.press("c", "2018-05-30");

    SavingsEntry entry =
        entry(
            between("RK9", "LIV"),
            annual("5.5", article),
            sum("t1", article, FinanceMeasure.TURNOVER, "440", "RK9"),
            sum("t2", article, FinanceMeasure.TURNOVER, "110", "LIV"));

    assertThat(percent(entry.percentOfTurnover())).isEqualTo("1.00");
    assertThat(entry.percentOfTurnover().flags())
        .containsExactlyInAnyOrder(Flag.SUMMED_BASE, Flag.INTRA_GROUP);
  }

  private static RecordedClaim annual(String million, ArticleHeader article) {
    return saving("s", article).million(million).basis(Basis.ANNUAL).done();
  }

  private static SavingsEntry entry(Partnership partnership, RecordedClaim... claims) {
    return savings(partnership, claims).entry("s").orElseThrow();
  }
}
