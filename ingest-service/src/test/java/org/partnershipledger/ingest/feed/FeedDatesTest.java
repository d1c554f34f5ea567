package org.partnershipledger.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thu, 14 Feb 2019 09:00:00 GMT   | 2019-02-14T09:00:00Z
          Thu, 14 Feb 2019 09:00:00 +0000 | 2019-02-14T09:00:00Z
          Thu, 14 Feb 2019 00:30:00 +0100 | 2019-02-14T00:30:00+01:00
          14 Feb 19 09:00 UT              | 2019-02-14T09:00:00Z
          Sun, 1 Sep 2019 8:05:00 BST     | 2019-09-01T08:05:00+01:00
          Thursday, 14 February 2019      | 2019-02-14T00:00:00Z
          2019-02-14T09:00:00Z            | 2019-02-14T09:00:00Z
          2019-02-14                      | 2019-02-14
          """)
  void a_date_of_a_feed_becomes_one_of_iso(String written, String iso) {
    assertThat(FeedDates.iso(written)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "", "31 Feb 2019 09:00:00 GMT", "99 Feb 2019", "14/02/2019"})
  void a_date_that_cannot_be_read_is_none(String written) {
    assertThat(FeedDates.iso(written)).isEmpty();
  }
}
