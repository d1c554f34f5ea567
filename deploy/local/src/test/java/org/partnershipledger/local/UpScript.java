package org.partnershipledger.local;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One run of {@code deploy/local/up}, as a user would start it, without building. */
final class UpScript implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private UpScript(Process process) {
    this.process = process;
    // A virtual one would hold its carrier while it waits for output, and there are few of those.
    this.reader = Thread.ofPlatform().daemon().start(this::read);
  }

  /** Starts it with a folder of its own and these options. */
  static UpScript start(Path data, String... options) {
    return start(Map.of(), data, options);
  }

  /** Starts it with settings for the services, a folder of its own and these options. */
  static UpScript start(Map<String, String> settings, Path data, String... options) {
    List<String> command =
        new ArrayList<>(List.of(Path.of("up").toAbsolutePath().toString(), "--no-build", "--data"));
    command.add(data.toString());
    command.addAll(List.of(options));
    try {
      // From another folder, since it is to work from any.
      ProcessBuilder script =
          new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true);
      script.environment().putAll(settings);
      return new UpScript(script.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end; the exit code. */
  int end() {
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running; it said\n" + said());
      }
      reader.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until a line contains these words. */
  void awaitLine(String words) {
    await().atMost(LIMIT).until(() -> has(words) || !process.isAlive() && !reader.isAlive());
    if (!has(words)) {
      throw new AssertionError("ended without saying " + words + "; it said\n" + said());
    }
  }

  private boolean has(String words) {
    return lines.stream().anyMatch(line -> line.contains(words));
  }

  /** Everything that it said so far. */
  String said() {
    return String.join("\n", lines);
  }

  /** The launcher, which the script has become. */
  ProcessHandle launcher() {
    return process.toHandle();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      process.destroy();
      int unused = end();
    }
  }

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      lines.add("(output ended: " + e.getMessage() + ")");
    }
  }
}
