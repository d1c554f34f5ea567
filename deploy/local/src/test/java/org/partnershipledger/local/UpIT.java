package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.local.service.Http;

class UpIT {
  private static final String RUNNING = "Running until Ctrl-C";

  @TempDir Path folder;

  @Test
  void data_survives_a_restart_and_a_killed_service_and_database_are_started_again()
      throws IOException {
    Path data = folder.resolve("ledger");
    String samples = oneArticle();
    Set<ProcessHandle> started;
    try (UpScript up = UpScript.start(data, "--ports", "free", "--samples", samples)) {
      // Given
      up.awaitLine(RUNNING);
      started = up.launcher().children().collect(Collectors.toSet());
      // A shell that holds our last will, and the five programs.
      assertThat(started).hasSize(6);
      // When
      kill(started, "registry-service");
      kill(started, "postgres");
      // Then
      up.awaitLine("registry-service started again");
      up.awaitLine("postgres started again");
      assertThat(up.said())
          .contains("registry-service was killed (signal 9); starting it again in 0.5 s");
      await().atMost(Duration.ofMinutes(1)).until(() -> Http.answers(url(up, "/partnerships")));
      started = up.launcher().children().collect(Collectors.toSet());
    }
    // Then: SIGTERM has stopped all of it
    assertThat(started).noneMatch(ProcessHandle::isAlive);

    // When
    try (UpScript again = UpScript.start(data, "--ports", "free", "--once")) {
      // Then
      assertThat(again.end()).isZero();
      assertThat(again.said()).doesNotContain("articles accepted").contains("Partnership");
    }
  }

  @Test
  void nothing_stays_behind_when_the_launcher_is_killed_and_the_next_run_starts()
      throws IOException {
    Path data = folder.resolve("ledger");
    String samples = oneArticle();
    Set<ProcessHandle> started;
    try (UpScript up = UpScript.start(data, "--ports", "free", "--samples", samples)) {
      // Given
      up.awaitLine(RUNNING);
      started = up.launcher().children().collect(Collectors.toSet());
      // When
      assertThat(up.launcher().destroyForcibly()).isTrue();
    }
    // Then
    try (UpScript next = UpScript.start(data, "--ports", "free", "--once")) {
      assertThat(next.end()).as(next.said()).isZero();
    }
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void a_second_copy_on_the_same_data_is_told_of_the_first() throws IOException {
    Path data = folder.resolve("ledger");
    try (UpScript first = UpScript.start(data, "--ports", "free", "--samples", oneArticle())) {
      // Given
      first.awaitLine("Postgres ready");
      // When
      try (UpScript second = UpScript.start(data, "--ports", "free", "--once")) {
        // Then
        assertThat(second.end()).isEqualTo(1);
        assertThat(second.said())
            .isEqualTo(
                "up: another copy (process %d) is running on %s; stop it, or give this one its own place with --data DIR"
                    .formatted(first.launcher().pid(), data));
      }
    }
  }

  @Test
  void a_port_in_use_is_one_sentence_and_nothing_is_started() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // Given
      String ports = "%d,%d,%d".formatted(taken.getLocalPort(), 1, 2);
      // When
      try (UpScript up = UpScript.start(folder.resolve("ledger"), "--ports", ports, "--once")) {
        // Then
        assertThat(up.end()).isEqualTo(1);
        assertThat(up.said())
            .startsWith(
                "up: port %d, where ingest-service is to listen, is in use; "
                    .formatted(taken.getLocalPort()))
            .doesNotContain("\n");
      }
    }
  }

  @Test
  void a_folder_of_samples_that_is_not_there_is_one_sentence() {
    // When
    try (UpScript up =
        UpScript.start(folder.resolve("ledger"), "--samples", folder.resolve("gone").toString())) {
      // Then
      assertThat(up.end()).isEqualTo(1);
      assertThat(up.said()).isEqualTo("up: there is no folder " + folder.resolve("gone"));
    }
  }

  @Test
  void an_unknown_option_is_wrong_use() {
    // When
    try (UpScript up = UpScript.start(folder.resolve("ledger"), "--frsh")) {
      // Then
      assertThat(up.end()).isEqualTo(2);
      assertThat(up.said()).isEqualTo("up: there is no option --frsh; try --help");
    }
  }

  private String oneArticle() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("articles"));
    for (String name : List.of("01.txt", "01.meta.json")) {
      Files.copy(Path.of("samples/taunton-somerset-partnership", name), samples.resolve(name));
    }
    return samples.toString();
  }

  private static void kill(Set<ProcessHandle> started, String name) {
    ProcessHandle found =
        started.stream()
            .filter(p -> p.info().commandLine().orElse("").contains(name))
            .findFirst()
            .orElseThrow();
    assertThat(found.destroyForcibly()).isTrue();
  }

  private static String url(UpScript up, String path) {
    return up.said()
            .lines()
            .filter(line -> line.contains("what the ledger holds"))
            .map(line -> line.replaceAll(".*(http://[^/]*).*", "$1"))
            .findFirst()
            .orElseThrow()
        + path;
  }
}
