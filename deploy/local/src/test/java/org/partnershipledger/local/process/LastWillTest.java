package org.partnershipledger.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWillTest {
  @TempDir Path folder;

  @Test
  void what_we_started_goes_when_we_are_killed() throws IOException {
    // Given
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = launcher.inputReader()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(child.isAlive()).isTrue();
      // When
      launcher.destroyForcibly();
      // Then
      await().atMost(Duration.ofSeconds(20)).until(() -> !child.isAlive());
    }
  }

  /** A program that starts a child, says its number and waits to be killed. */
  static final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
      Path folder = Path.of(arguments[0]);
      Supervisor supervisor =
          new Supervisor(new Leftovers(folder.resolve("processes")), line -> {}, failure -> {});
      supervisor.start(
          new ChildProcess(
              "sleeper", List.of("sleep", "60"), Map.of(), folder.resolve("log"), "TERM"));
      System.out.println(supervisor.pid("sleeper"));
      Thread.currentThread().join();
    }
  }
}
