package org.partnershipledger.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final RestartPolicy POLICY = RestartPolicy.USUAL;

  @Test
  void the_wait_doubles_with_each_restart() {
    assertThat(
            IntStream.range(0, 5)
                .mapToObj(n -> POLICY.next(Collections.nCopies(n, NOW), NOW).orElseThrow()))
        .containsExactly(
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8));
  }

  @Test
  void after_five_restarts_it_is_given_up() {
    assertThat(POLICY.next(Collections.nCopies(5, NOW.minusSeconds(60)), NOW)).isEmpty();
  }

  @Test
  void restarts_of_long_ago_do_not_count() {
    assertThat(POLICY.next(List.of(NOW.minusSeconds(660), NOW.minusSeconds(601)), NOW))
        .contains(Duration.ofMillis(500));
  }
}
