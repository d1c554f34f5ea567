package org.partnershipledger.registry.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final DeliveryRules RULES =
      new DeliveryRules(new RetrySchedule(List.of(Duration.ofSeconds(5))), 3);
  private static final Reply BAD =
      new Reply.Failed(Optional.of(503), "its server answered 503", Optional.empty());

  @Test
  void what_was_taken_is_delivered_however_often_it_failed_before() {
    assertThat(after(7, 2, new Reply.Accepted(204))).isEqualTo(new Verdict.Delivered());
  }

  @Test
  void what_failed_is_tried_again_behind_its_pause() {
    assertThat(after(0, 0, BAD)).isEqualTo(new Verdict.Again(NOW.plusSeconds(5)));
  }

  @Test
  void what_failed_the_last_time_is_parked() {
    assertThat(after(1, 0, BAD)).isEqualTo(new Verdict.Parked(Optional.empty()));
    assertThat(after(1, 1, BAD)).isEqualTo(new Verdict.Parked(Optional.empty()));
  }

  @Test
  void with_the_third_dead_letter_in_a_row_the_webhook_is_given_up() {
    assertThat(after(1, 2, BAD))
        .isEqualTo(
            new Verdict.Parked(
                Optional.of(
                    "3 changes in a row could not be delivered; the last: its server answered"
                        + " 503")));
  }

  @Test
  void who_is_gone_is_given_up_at_once_and_nothing_is_parked() {
    assertThat(after(0, 0, new Reply.Gone())).isInstanceOf(Verdict.GivenUp.class);
  }

  private static Verdict after(int attempts, int parkedInARow, Reply reply) {
    return RULES.after(new Standing(attempts, parkedInARow), reply, NOW, 0.5);
  }
}
