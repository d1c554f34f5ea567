package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2018, YEAR, 2018-01-01, 2018-12-31",
    "2020-02, MONTH, 2020-02-01, 2020-02-29",
    "2018-07-01, DAY, 2018-07-01, 2018-07-01",
  })
  void stands_for_all_its_days(
      String value, PartialDate.Granularity granularity, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(value);

    assertThat(date).isEqualTo(new PartialDate(value, granularity, earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "18", "2018-13", "2018-7-1", "2018-02-30", "autumn"})
  void refuses_what_is_no_date(String value) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(value));
  }

  @Test
  void its_bounds_are_its_first_and_its_last_day() {
    assertThat(PartialDate.parse("2018-07").bounds())
        .isEqualTo(DateBounds.between(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 31)));
  }
}
