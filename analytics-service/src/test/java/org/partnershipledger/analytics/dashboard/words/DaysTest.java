package org.partnershipledger.analytics.dashboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 April 2020",
        "30 april  2020",
        "30 Apr 2020",
        "30/4/2020",
        "30/04/2020",
        "30.4.2020",
        " 2020-04-30 "
      })
  void a_day_is_read_as_people_write_it(String text) {
    assertThat(Days.typed(text)).contains(LocalDate.of(2020, 4, 30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "April", "31/4/2020", "30 April", "4/30/2020", "0020-04-30", "now"})
  void what_is_no_day_is_none(String text) {
    assertThat(Days.typed(text)).isEmpty();
  }

  @Test
  void a_day_is_shown_in_the_form_of_the_united_kingdom() {
    assertThat(Days.uk(LocalDate.of(2019, 9, 5))).isEqualTo("5 September 2019");
    assertThat(Days.brief(LocalDate.of(2019, 9, 5))).isEqualTo("5 Sep 2019");
  }

  @Test
  void a_moment_is_shown_by_the_clock_of_london() {
    assertThat(Days.clock(Instant.parse("2020-07-01T13:02:00Z"))).isEqualTo("1 Jul 2020, 14:02");
  }
}
