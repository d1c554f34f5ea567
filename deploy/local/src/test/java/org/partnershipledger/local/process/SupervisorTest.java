package org.partnershipledger.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.local.Failure;

class SupervisorTest {
  private static final RestartPolicy QUICK =
      new RestartPolicy(2, Duration.ofMinutes(10), Duration.ofMillis(20), Duration.ofMillis(40));

  @TempDir Path folder;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<Failure> given = new CopyOnWriteArrayList<>();
  private Supervisor supervisor;

  @BeforeEach
  void a_supervisor() {
    supervisor =
        new Supervisor(QUICK, new Leftovers(folder.resolve("processes")), told::add, given::add);
  }

  @AfterEach
  void nothing_runs_on() {
    supervisor.stopMending();
    supervisor.stop(List.of("sleeper"), Duration.ofSeconds(5));
    supervisor.close();
  }

  @Test
  void a_killed_program_is_started_again_with_a_line_that_says_so() {
    // Given
    supervisor.start(program("exec sleep 60"));
    supervisor.keepsUp("sleeper");
    long killed = supervisor.pid("sleeper");
    // When
    kill(killed);
    // Then
    await().until(() -> told.contains("sleeper started again"));
    assertThat(told)
        .containsExactly(
            "sleeper was killed (signal 9); starting it again in 0.0 s (restart 1 of 2)",
            "sleeper started again");
    assertThat(supervisor.pid("sleeper")).isNotEqualTo(killed);
    assertThat(supervisor.runs("sleeper")).isTrue();
  }

  @Test
  void a_program_that_does_not_stay_up_is_given_up_with_the_end_of_its_log() {
    // Given
    supervisor.start(program("echo no such table; exit 3"));
    // When
    supervisor.keepsUp("sleeper");
    // Then
    await().until(() -> !given.isEmpty());
    assertThat(given.getFirst())
        .hasMessage(
            "sleeper has stopped 3 times within 10 minutes and is given up; its log is %s and ends:"
                    .formatted(log())
                + "\n    no such table".repeat(3));
  }

  @Test
  void a_program_that_dies_while_starting_is_a_failure_and_is_not_mended() {
    // Given
    ChildProcess child = program("echo port taken; exit 1");
    supervisor.start(child);
    // When // Then
    assertThatThrownBy(
            () -> Readiness.awaitStart(supervisor, child, Duration.ofSeconds(10), () -> false))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "sleeper stopped (exit 1); its log is %s and ends:\n    port taken".formatted(log()));
    assertThat(told).isEmpty();
  }

  @Test
  void a_program_that_is_never_ready_is_a_failure_with_the_place_of_its_log() {
    // Given
    ChildProcess child = program("exec sleep 60");
    supervisor.start(child);
    // When // Then
    assertThatThrownBy(
            () -> Readiness.awaitStart(supervisor, child, Duration.ofSeconds(0), () -> false))
        .hasMessage("sleeper is not ready after 0 s; its log is " + log());
  }

  @Test
  void a_program_that_ignores_the_signal_is_ended_by_force() {
    // Given
    supervisor.start(
        program(
            "trap '' TERM; touch '%s'; while :; do sleep 1; done"
                .formatted(folder.resolve("deaf"))));
    supervisor.keepsUp("sleeper");
    await().until(() -> Files.exists(folder.resolve("deaf")));
    // When
    supervisor.stop(List.of("sleeper"), Duration.ofMillis(300));
    // Then
    await().until(() -> !supervisor.runs("sleeper"));
    assertThat(told).containsExactly("sleeper does not stop; ended by force");
  }

  @Test
  void a_program_that_was_stopped_is_not_started_again() {
    // Given
    supervisor.start(program("exec sleep 60"));
    supervisor.keepsUp("sleeper");
    // When
    supervisor.stop(List.of("sleeper"), Duration.ofSeconds(5));
    // Then
    assertThat(supervisor.runs("sleeper")).isFalse();
    assertThat(told).isEmpty();
  }

  @Test
  void what_runs_is_written_down_so_that_the_next_run_can_clear_it_away() {
    // Given
    supervisor.start(program("exec sleep 60"));
    // When
    int cleared = new Leftovers(folder.resolve("processes")).clearAway(Duration.ofSeconds(5));
    // Then
    assertThat(cleared).isEqualTo(1);
    await().until(() -> !supervisor.runs("sleeper"));
  }

  @Test
  void a_process_number_that_another_program_has_now_is_left_alone() throws IOException {
    // Given
    Path record = folder.resolve("processes");
    Files.writeString(record, ProcessHandle.current().pid() + " 1999-01-01T00:00:00Z\n");
    // When
    int cleared = new Leftovers(record).clearAway(Duration.ofSeconds(5));
    // Then
    assertThat(cleared).isZero();
  }

  private ChildProcess program(String lines) {
    return new ChildProcess("sleeper", List.of("/bin/sh", "-c", lines), Map.of(), log(), "TERM");
  }

  private Path log() {
    return folder.resolve("sleeper.log");
  }

  private static void kill(long pid) {
    assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
  }
}
