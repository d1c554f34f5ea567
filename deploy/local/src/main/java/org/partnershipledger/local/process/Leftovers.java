package org.partnershipledger.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What runs is written down, so that the next run can wait for what a killed one left behind. */
public final class Leftovers {
  private final Path file;

  /** The record in this file. */
  public Leftovers(Path file) {
    this.file = file;
  }

  /**
   * Waits until nothing of an earlier run is left; what does not go in time is ended by force.
   *
   * @return how many processes were found
   */
  public int clearAway(Duration patience) {
    List<ProcessHandle> left = read();
    Instant deadline = Instant.now().plus(patience);
    for (ProcessHandle process : left) {
      process.destroy();
    }
    for (ProcessHandle process : left) {
      Duration remaining = Duration.between(Instant.now(), deadline);
      process
          .onExit()
          .completeOnTimeout(process, Math.max(1, remaining.toMillis()), TimeUnit.MILLISECONDS)
          .join();
      process.destroyForcibly();
    }
    clear();
    return left.size();
  }

  void write(Collection<Process> processes) {
    List<String> lines = processes.stream().map(p -> line(p.toHandle())).toList();
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      // On a full disk; the last will stops them all the same.
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ProcessHandle> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream().flatMap(Leftovers::living).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A process number alone may have been given to another program since.
  private static Stream<ProcessHandle> living(String line) {
    String pid = line.split(" ", 2)[0];
    return Optional.of(pid).filter(p -> p.matches("\\d+")).stream()
        .flatMap(p -> ProcessHandle.of(Long.parseLong(p)).stream())
        .filter(p -> p.isAlive() && line(p).equals(line));
  }

  private static String line(ProcessHandle process) {
    return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("");
  }
}
