package org.partnershipledger.registry.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private static final RetrySchedule SCHEDULE =
      new RetrySchedule(List.of(Duration.ofSeconds(5), Duration.ofSeconds(30)));

  @Test
  void each_failure_is_followed_by_its_pause_and_the_last_by_none() {
    assertThat(pause(1, 0.5)).contains(Duration.ofSeconds(5));
    assertThat(pause(2, 0.5)).contains(Duration.ofSeconds(30));
    assertThat(pause(3, 0.5)).isEmpty();
  }

  @Test
  void chance_makes_a_pause_up_to_a_fifth_shorter_or_longer() {
    assertThat(pause(2, 0)).contains(Duration.ofSeconds(24));
    assertThat(pause(2, 1)).contains(Duration.ofSeconds(36));
  }

  @Test
  void a_receiver_that_asks_for_longer_gets_it_up_to_a_day() {
    assertThat(asked(Duration.ofMinutes(7))).contains(Duration.ofMinutes(7));
    assertThat(asked(Duration.ofSeconds(1))).contains(Duration.ofSeconds(5));
    assertThat(asked(Duration.ofDays(30))).contains(Duration.ofDays(1));
  }

  @Test
  void asking_for_longer_does_not_bring_one_attempt_more() {
    assertThat(SCHEDULE.pause(3, Optional.of(Duration.ofDays(1)), 0.5)).isEmpty();
  }

  private static Optional<Duration> pause(int attempts, double chance) {
    return SCHEDULE.pause(attempts, Optional.empty(), chance);
  }

  private static Optional<Duration> asked(Duration time) {
    return SCHEDULE.pause(1, Optional.of(time), 0.5);
  }
}
