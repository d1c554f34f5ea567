package org.partnershipledger.ingest.extraction.value.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.contracts.vocabulary.Granularity;

/** The last days are the conventions of metric M15. */
class PartsTest {
  private static final Optional<LocalDate> NO_ANCHOR = Optional.empty();

  @ParameterizedTest(name = "the {0} of June 2018 is {1} to {2}")
  @CsvSource({
    "WHOLE, 2018-06-01, 2018-06-30",
    "EARLY, 2018-06-01, 2018-06-10",
    "START, 2018-06-01, 2018-06-10",
    "MIDDLE, 2018-06-11, 2018-06-20",
    "LATE, 2018-06-21, 2018-06-30",
    "END, 2018-06-21, 2018-06-30",
  })
  void parts_of_a_month_keep_its_value(Part part, LocalDate earliest, LocalDate latest) {
    Window window = Parts.ofMonth(YearMonth.of(2018, 6), part, NO_ANCHOR);

    assertThat(window).isEqualTo(new Window("2018-06", Granularity.MONTH, earliest, latest));
  }

  @ParameterizedTest(name = "the {0} of 2020 is {1}, {2} to {3}")
  @CsvSource({
    "WHOLE, 2020, 2020-01-01, 2020-12-31",
    "EARLY, 2020, 2020-01-01, 2020-04-30",
    "FIRST_MONTHS, 2020, 2020-01-01, 2020-03-31",
    "START, 2020-01, 2020-01-01, 2020-01-31",
    "MIDDLE, 2020-06, 2020-06-01, 2020-06-30",
    "LATE, 2020, 2020-10-01, 2020-12-31",
    "LAST_MONTHS, 2020, 2020-10-01, 2020-12-31",
    "END, 2020-12, 2020-12-01, 2020-12-31",
  })
  void the_start_middle_and_end_of_a_year_are_months(
      Part part, String edtf, LocalDate earliest, LocalDate latest) {
    Window window = Parts.ofYear(2020, part, NO_ANCHOR);

    assertThat(window.edtf()).isEqualTo(edtf);
    assertThat(window.earliest()).isEqualTo(earliest);
    assertThat(window.latest()).isEqualTo(latest);
  }

  @ParameterizedTest(name = "the {0} of 2015-16 is {1}, until {2}")
  @CsvSource({
    "WHOLE, 2015-04/2016-03, 2016-03-31",
    "START, 2015-04, 2015-04-30",
    "EARLY, 2015-04/2016-03, 2015-06-30",
    "MIDDLE, 2015-09, 2015-09-30",
    "END, 2016-03, 2016-03-31",
  })
  void a_financial_year_starts_in_april_and_ends_in_march(
      Part part, String edtf, LocalDate latest) {
    Window window = Parts.ofFinancialYear(2015, part, NO_ANCHOR);

    assertThat(window.edtf()).isEqualTo(edtf);
    assertThat(window.latest()).isEqualTo(latest);
  }

  @ParameterizedTest(name = "{0} 2019 is {1}, until {2}")
  @CsvSource({
    "SPRING, 2019-21, 2019-05-31",
    "SUMMER, 2019-22, 2019-08-31",
    "AUTUMN, 2019-23, 2019-11-30",
    "WINTER, 2019-24, 2020-02-29",
  })
  void seasons_are_whole_months_and_winter_ends_with_february(
      Season season, String edtf, LocalDate latest) {
    Window window = Calendar.season(2019, season);

    assertThat(window.edtf()).isEqualTo(edtf);
    assertThat(window.latest()).isEqualTo(latest);
  }

  @Test
  void later_and_earlier_are_beside_publication() {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2017, 7, 15));

    assertThat(Parts.ofYear(2017, Part.LATER, published).earliest())
        .isEqualTo(LocalDate.of(2017, 7, 15));
    assertThat(Parts.ofYear(2017, Part.EARLIER, published).latest())
        .isEqualTo(LocalDate.of(2017, 7, 15));
    assertThat(Parts.ofYear(2018, Part.LATER, published)).isEqualTo(Calendar.year(2018));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void every_part_of_every_unit_lies_within_it(Part part) {
    Optional<LocalDate> anchor = Optional.of(LocalDate.of(2020, 5, 14));
    Window month = Parts.ofMonth(YearMonth.of(2020, 5), part, anchor);
    Window year = Parts.ofYear(2020, part, anchor);
    Window financial = Parts.ofFinancialYear(2020, part, anchor);
    Window season = Parts.ofOther(Calendar.season(2020, Season.SPRING), part, anchor);

    assertThat(Calendar.month(2020, 5).contains(month.earliest())).isTrue();
    assertThat(Calendar.month(2020, 5).contains(month.latest())).isTrue();
    assertThat(Calendar.year(2020).contains(year.earliest())).isTrue();
    assertThat(Calendar.year(2020).contains(year.latest())).isTrue();
    assertThat(Calendar.financialYear(2020).contains(financial.earliest())).isTrue();
    assertThat(Calendar.financialYear(2020).contains(financial.latest())).isTrue();
    assertThat(Calendar.season(2020, Season.SPRING).contains(season.earliest())).isTrue();
    assertThat(Calendar.season(2020, Season.SPRING).contains(season.latest())).isTrue();
  }

  @Test
  void quarters_and_halves_are_intervals() {
    assertThat(Calendar.quarter(2019, 2).edtf()).isEqualTo("2019-04/2019-06");
    assertThat(Calendar.financialQuarter(2016, 4).edtf()).isEqualTo("2017-01/2017-03");
    assertThat(Calendar.half(2020, 1).latest()).isEqualTo(LocalDate.of(2020, 6, 30));
    assertThat(Calendar.financialHalf(2020, 2).edtf()).isEqualTo("2020-10/2021-03");
  }

  @Test
  void a_stretch_cannot_end_before_it_begins() {
    LocalDate day = LocalDate.of(2020, 5, 14);

    assertThatThrownBy(() -> new Window("2020", Granularity.YEAR, day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends before it begins");
  }
}
