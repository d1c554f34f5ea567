package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Claims.byYear;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.between;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.registered;
import static org.partnershipledger.analytics.Partnerships.savings;
import static org.partnershipledger.analytics.savings.Figures.millions;

import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.Claims;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

class AnnualAverageTest {
  private static final ArticleHeader ARTICLE = Articles.press("a", "2018-10-01");
  private static final Partnership SOMERSET = between("RBA", "RH5");

  @Test
  void fifty_million_over_five_years_is_ten_million_a_year() {
    // Given
    RecordedClaim claim =
        saving("s", ARTICLE).million("50").basis(Basis.CUMULATIVE).years(5).done();

    // When
    SavingsEntry entry = only(SOMERSET, claim);

    // Then
    assertThat(millions(entry.annualAverage())).isEqualTo("10.00");
    assertThat(entry.years()).hasValue(5);
  }

  @Test
  void an_amount_made_so_far_without_a_period_has_no_yearly_figure() {
    SavingsEntry entry =
        only(
            between("RNL", "RNN"),
            saving("s", ARTICLE).kind(SavingsKind.REALISED).million("18").done());

    assertThat(millions(entry.annualAverage())).isEqualTo("null:NO_PERIOD");
    assertThat(entry.nullReason()).hasToString("Optional[NO_PERIOD]");
  }

  @Test
  void a_cumulative_amount_without_years_has_no_yearly_figure() {
    RecordedClaim claim = saving("s", ARTICLE).million("50").basis(Basis.CUMULATIVE).done();

    assertThat(millions(only(SOMERSET, claim).annualAverage())).isEqualTo("null:NO_PERIOD");
  }

  @Test
  void a_one_off_saving_is_never_spread_over_years() {
    RecordedClaim claim = saving("s", ARTICLE).million("28").basis(Basis.ONE_OFF).years(4).done();

    assertThat(millions(only(SOMERSET, claim).annualAverage())).isEqualTo("null:NO_PERIOD");
  }

  @Test
  void an_annual_amount_is_not_divided_by_anything() {
    RecordedClaim claim = saving("s", ARTICLE).million("19.3").basis(Basis.ANNUAL).years(5).done();

    assertThat(millions(only(SOMERSET, claim).annualAverage())).isEqualTo("19.30");
  }

  @Test
  void by_a_financial_year_counts_the_years_from_completion_to_that_year() {
    // Given 51.3 by 2024-25
    RecordedClaim claim =
        saving("s", ARTICLE).million("51.3").basis(Basis.CUMULATIVE).window(byYear(2024)).done();

    // When it took effect on 1 April 2020
    SavingsEntry entry = only(completed(SOMERSET, "2020-04-01"), claim);

    // Then 2020-21 to 2024-25 are five years
    assertThat(millions(entry.annualAverage())).isEqualTo("10.26");
    assertThat(entry.annualAverage().flags()).contains(Flag.PERIOD_FROM_COMPLETION);
  }

  @Test
  void completion_on_the_last_day_of_march_counts_its_own_financial_year() {
    RecordedClaim claim =
        saving("s", ARTICLE).million("60").basis(Basis.CUMULATIVE).window(byYear(2024)).done();

    assertThat(millions(only(completed(SOMERSET, "2020-03-31"), claim).annualAverage()))
        .isEqualTo("10.00");
  }

  @Test
  void the_register_tells_of_completion_where_no_report_does() {
    RecordedClaim claim =
        saving("s", ARTICLE).million("51.3").basis(Basis.CUMULATIVE).window(byYear(2024)).done();

    assertThat(millions(only(registered(SOMERSET, "2020-04-01", "RH5"), claim).annualAverage()))
        .isEqualTo("10.26");
  }

  @Test
  void by_a_financial_year_without_known_completion_has_no_period() {
    RecordedClaim claim =
        saving("s", ARTICLE).million("51.3").basis(Basis.CUMULATIVE).window(byYear(2024)).done();

    assertThat(millions(only(SOMERSET, claim).annualAverage())).isEqualTo("null:NO_PERIOD");
  }

  @Test
  void completion_after_the_year_named_leaves_no_period() {
    RecordedClaim claim =
        saving("s", ARTICLE).million("51.3").basis(Basis.CUMULATIVE).window(byYear(2018)).done();

    assertThat(millions(only(completed(SOMERSET, "2020-04-01"), claim).annualAverage()))
        .isEqualTo("null:NO_PERIOD");
  }

  @Test
  void a_span_of_whole_financial_years_is_a_period() {
    // Given 105 in 2017-18 to 2020-21
    RecordedClaim claim =
        saving("s", ARTICLE)
            .million("105")
            .basis(Basis.CUMULATIVE)
            .window(
                Claims.date(
                    "2017-04-01/2021-03-31",
                    Granularity.RANGE,
                    DateBound.ON,
                    "2017-04-01",
                    "2021-03-31"))
            .done();

    // Then four years
    assertThat(millions(only(SOMERSET, claim).annualAverage())).isEqualTo("26.25");
  }

  @Test
  void a_lower_bound_stays_one() {
    SavingsEntry entry =
        only(
            SOMERSET,
            saving("s", ARTICLE)
                .million("8", Qualifier.MORE_THAN)
                .basis(Basis.CUMULATIVE)
                .years(4)
                .done());

    assertThat(millions(entry.annualAverage())).isEqualTo("2.00");
    assertThat(entry.annualAverage().flags()).contains(Flag.LOWER_BOUND);
    assertThat(entry.annualAverage().quantity().orElseThrow().high()).isEmpty();
  }

  @Test
  void both_ends_of_a_range_are_averaged() {
    RecordedClaim claim =
        saving("s", ARTICLE).between("10", "20").basis(Basis.CUMULATIVE).years(5).done();

    assertThat(millions(only(SOMERSET, claim).annualAverage())).isEqualTo("2.00..4.00");
  }

  @Test
  void up_to_has_an_upper_end_only() {
    SavingsEntry entry =
        only(
            SOMERSET,
            saving("s", ARTICLE).million("30", Qualifier.UP_TO).basis(Basis.ANNUAL).done());

    assertThat(entry.annualAverage().quantity().orElseThrow().point()).isEmpty();
    assertThat(entry.annualAverage().quantity().orElseThrow().low()).isEmpty();
    assertThat(millions(entry.annualAverage().quantity().orElseThrow().high().orElseThrow()))
        .isEqualTo("30.00");
  }

  @Test
  void a_whole_life_claim_is_flagged_for_its_long_horizon() {
    SavingsEntry entry =
        only(SOMERSET, saving("s", ARTICLE).million("70").basis(Basis.CUMULATIVE).years(30).done());

    assertThat(millions(entry.annualAverage())).isEqualTo("2.33");
    assertThat(entry.annualAverage().flags()).containsExactly(Flag.LONG_HORIZON);
  }

  private static SavingsEntry only(Partnership partnership, RecordedClaim claim) {
    return savings(partnership, claim).entries().getFirst();
  }
}
