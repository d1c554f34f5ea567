package org.partnershipledger.rim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  @Test
  void a_server_says_when_to_come_back_in_seconds_or_by_a_date() {
    Instant now = Instant.parse("2019-02-14T09:00:00Z");
    assertThat(RetryAfter.of("120", now)).contains(Duration.ofMinutes(2));
    assertThat(RetryAfter.of("Thu, 14 Feb 2019 11:00:00 GMT", now)).contains(Duration.ofHours(2));
    assertThat(RetryAfter.of("Thu, 14 Feb 2019 08:00:00 GMT", now)).isEmpty();
    assertThat(RetryAfter.of("soon", now)).isEmpty();
  }
}
