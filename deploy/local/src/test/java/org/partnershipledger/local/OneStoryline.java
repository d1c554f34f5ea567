package org.partnershipledger.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.local.samples.Submission;

/**
 * The line with the articles of one storyline but the last, for tests that only look at it or add
 * to it; started once, ended with the tests' JVM.
 */
final class OneStoryline {
  private static final Path STORYLINE = Path.of("samples/taunton-somerset-partnership");
  private static final TraceCollector COLLECTOR = new TraceCollector();

  private static RunningLine line;

  private OneStoryline() {}

  /** The line that all tests share; the first call starts it. */
  static synchronized RunningLine line() throws IOException {
    if (line == null) {
      Path folder = Files.createTempDirectory("storyline");
      Path samples = Files.createDirectories(folder.resolve("articles"));
      List<String> lines = articles().stream().map(Submission::json).toList();
      Files.write(samples.resolve("articles.jsonl"), lines.subList(0, lines.size() - 1));
      RunningLine started = RunningLine.start(settings(), folder, "--samples", samples.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, folder)));
      line = started;
    }
    return line;
  }

  /** What the line tells of its traces. */
  static TraceCollector collector() {
    return COLLECTOR;
  }

  private static Map<String, String> settings() {
    return Map.of(
        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
        "QUARKUS_LOG_CATEGORY__ORG_PARTNERSHIPLEDGER__LEVEL", "DEBUG",
        "LEDGER_WEBHOOKS_ENABLED", "true",
        "LEDGER_AUDIT_EVERY", "1S",
        "LEDGER_TRACES_ENDPOINT", COLLECTOR.endpoint());
  }

  /** The articles of the storyline; the last is not yet submitted when the line starts. */
  static List<Submission> articles() {
    return ArticleFolder.read(STORYLINE);
  }

  private static void end(RunningLine started, Path folder) {
    started.close();
    COLLECTOR.close();
    Folders.delete(folder);
  }
}
