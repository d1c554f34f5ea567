package org.partnershipledger.analytics.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

class ForecastTest {
  @Test
  void below_ten_open_cases_there_are_the_cases_and_no_rate() {
    Forecast late = Forecast.within(ForecastExamples.ANNOUNCED, 30, 12);

    assertThat(late.completed()).isEqualTo(Outcome.missing(NullReason.FEW_CASES));
    assertThat(late.abandoned()).isEqualTo(Outcome.missing(NullReason.FEW_CASES));
    assertThat(late.cases()).hasSize(8).allMatch(c -> c.months() > 30);
  }

  @Test
  void at_the_announcement_three_of_four_complete_for_good_and_one_is_abandoned() {
    Forecast ever = Forecast.ever(ForecastExamples.ANNOUNCED, 0);

    assertThat(rounded(ever.completed())).isEqualTo("0.745");
    assertThat(rounded(ever.abandoned())).isEqualTo("0.255");
    assertThat(ever.n()).isEqualTo(51);
  }

  @Test
  void a_longer_horizon_never_makes_an_end_less_likely() {
    DoubleStream.iterate(0, elapsed -> elapsed < 28, elapsed -> elapsed + 1.5)
        .forEach(
            elapsed -> {
              BigDecimal before = BigDecimal.ZERO;
              for (int horizon = 0; horizon <= 60; horizon += 6) {
                BigDecimal now =
                    Forecast.within(ForecastExamples.ANNOUNCED, elapsed, horizon)
                        .completed()
                        .quantity()
                        .orElseThrow()
                        .shown();
                assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(BigDecimal.ONE);
                before = now;
              }
            });
  }

  @Test
  void the_mean_score_of_one_kept_and_one_missed_forecast_is_a_little_worse_than_a_coin() {
    Outcome within24 = Forecast.within(ForecastExamples.ANNOUNCED, 0, 24).completed();

    Outcome mean =
        BrierScore.mean(List.of(BrierScore.of(within24, true), BrierScore.of(within24, false)));

    assertThat(rounded(mean)).isEqualTo("0.251");
    assertThat(BrierScore.mean(List.of()).reason()).contains(NullReason.NOT_DUE);
  }

  private static String rounded(Outcome outcome) {
    return Quantity.rounded(outcome.quantity().orElseThrow().shown(), 3).toPlainString();
  }
}
