package org.partnershipledger.analytics.dashboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19300000   | £19.3m
          51300000.00| £51.3m
          448000     | £448,000
          1400000000 | £1.4bn
          0          | £0
          -3200000   | −£3.2m
          """)
  void an_amount_has_no_digits_that_say_nothing(BigDecimal pounds, String shown) {
    assertThat(Pounds.of(pounds)).isEqualTo(shown);
  }
}
