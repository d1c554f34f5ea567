package org.partnershipledger.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.contracts.article.Publication;

class PublicationDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-04-01",
        "2019-04-01T00:30:00+01:00",
        "2019-04-01T09:30",
        "2019-04-01T09:30:00.123Z",
        "2019-04-01 09:30:00 +0100",
        "2019-04-01T09:30:00+0100"
      })
  void a_day_or_moment_is_exact_on_the_publishers_own_clock(String given) {
    assertThat(PublicationDates.publication(given))
        .contains(Publication.on(LocalDate.of(2019, 4, 1)));
  }

  @Test
  void a_month_or_year_is_bounded() {
    assertThat(PublicationDates.publication("2020-02"))
        .contains(Publication.between(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
    assertThat(PublicationDates.publication("2019"))
        .contains(Publication.between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-02-30", "1/4/2019", "April 2019", "2019-13", "0", "2019-04-01T25:00"})
  void anything_else_is_no_date(String given) {
    assertThat(PublicationDates.publication(given)).isEmpty();
  }

  @Test
  void a_moment_keeps_its_zone() {
    assertThat(PublicationDates.instant("2019-04-01T00:30:00+01:00"))
        .contains(Instant.parse("2019-03-31T23:30:00Z"));
    assertThat(PublicationDates.instant("2019-04-01"))
        .contains(Instant.parse("2019-04-01T00:00:00Z"));
  }
}
