package org.partnershipledger.rim.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.Databases;

class RequestRateTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON.plusSeconds(20), ZoneOffset.UTC);

  private DataSource database;

  @BeforeEach
  void empty_tables() throws SQLException {
    database = Databases.withRimTables("rim_rate");
  }

  private RequestRate instance(Clock clock) {
    return new RequestRate(new SharedAllowances(database), clock);
  }

  private static int taken(RequestRate rate, String caller, int perMinute, int requests) {
    int taken = 0;
    for (int i = 0; i < requests; i++) {
      taken += rate.refused(caller, perMinute).isEmpty() ? 1 : 0;
    }
    return taken;
  }

  @Test
  void who_asks_too_often_is_told_when_the_next_minute_begins() {
    // Given
    RequestRate rate = instance(CLOCK);

    // Then
    assertThat(taken(rate, "rachel", 5, 5)).isEqualTo(5);
    assertThat(rate.refused("rachel", 5)).hasValue(40);
    assertThat(rate.refused("simon", 5)).isEmpty();
  }

  @Test
  void the_next_minute_begins_anew() {
    // Given
    RequestRate before = instance(CLOCK);
    assertThat(taken(before, "rachel", 5, 9)).isEqualTo(5);

    // When
    RequestRate after = instance(Clock.offset(CLOCK, java.time.Duration.ofMinutes(1)));

    // Then
    assertThat(taken(after, "rachel", 5, 9)).isEqualTo(5);
  }

  @Test
  void three_instances_that_are_asked_at_once_allow_no_more_than_one_would()
      throws InterruptedException, ExecutionException {
    // Given
    List<RequestRate> instances = List.of(instance(CLOCK), instance(CLOCK), instance(CLOCK));

    // When
    int taken = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        RequestRate instance = instances.get(i % 3);
        running.add(threads.submit(() -> taken(instance, "rachel", 200, 200)));
      }
      for (Future<Integer> one : running) {
        taken += one.get();
      }
    }

    // Then
    assertThat(taken).isEqualTo(200);
  }

  @Test
  void an_instance_without_a_database_counts_for_itself() {
    RequestRate rate = new RequestRate(new OwnAllowances(), CLOCK);
    assertThat(taken(rate, "rachel", 40, 100)).isEqualTo(40);
    assertThat(taken(rate, "simon", 40, 100)).isEqualTo(40);
  }

  @Test
  void while_the_database_is_away_nobody_is_refused() {
    RequestRate rate =
        new RequestRate(
            (caller, minute, part, most) -> {
              throw new SQLException("away", "08006");
            },
            CLOCK);
    assertThat(taken(rate, "rachel", 5, 50)).isEqualTo(50);
  }
}
