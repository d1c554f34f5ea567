package org.partnershipledger.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedScheduleTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void what_a_publisher_asks_for_is_a_lower_bound_up_to_a_day() {
    assertThat(success(HOUR)).isEqualTo(HOUR);
    assertThat(success(HOUR, Duration.ofMinutes(5))).isEqualTo(HOUR);
    assertThat(success(HOUR, Duration.ofHours(3), Duration.ofHours(2))).hasHours(3);
    assertThat(success(HOUR, Duration.ofDays(3000))).hasDays(1);
    assertThat(success(Duration.ofDays(7))).hasDays(7);
  }

  @Test
  void after_failures_the_pauses_double_up_to_a_day() {
    assertThat(IntStream.rangeClosed(1, 7).mapToObj(FeedScheduleTest::failure))
        .extracting(Duration::toHours)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 24L, 24L);
    assertThat(failure(1_000_000)).hasDays(1);
  }

  @Test
  void when_to_come_back_is_a_lower_bound_too() {
    Instant next = FeedSchedule.afterFailure(NOW, HOUR, 1, List.of(Duration.ofHours(5)));
    assertThat(Duration.between(NOW, next)).hasHours(5);
  }

  private static Duration success(Duration interval, Duration... asked) {
    return Duration.between(NOW, FeedSchedule.afterSuccess(NOW, interval, List.of(asked)));
  }

  private static Duration failure(int failures) {
    return Duration.between(NOW, FeedSchedule.afterFailure(NOW, HOUR, failures, List.of()));
  }
}
