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

  private static RunningLine line;
  private static TraceCollector collector;

  private OneStoryline() {}

  /** The line that all tests share; the first call starts it. */
  static synchronized RunningLine line() throws IOException {
    if (line == null) {
      Path folder = Files.createTempDirectory("storyline");
      Path samples = Files.createDirectories(folder.resolve("articles"));
      List<String> lines = articles().stream().map(Submission::json).toList();
      Files.write(samples.resolve("articles.jsonl"), lines.subList(0, lines.size() - 1));
      TraceCollector listening = TraceCollector.start();
      RunningLine started =
          RunningLine.start(settings(listening), folder, "--samples", samples.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, listening, folder)));
      collector = listening;
      line = started;
    }
    return line;
  }

  /** What the line tells of its traces. */
  static synchronized TraceCollector collector() {
    return collector;
  }

  private static Map<String, String> settings(TraceCollector collector) {
    return Map.of(
        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
        "QUARKUS_LOG_CATEGORY__ORG_PARTNERSHIPLEDGER__LEVEL", "DEBUG",
        "LEDGER_WEBHOOKS_ENABLED", "true",
        "LEDGER_TRACES_ENDPOINT", collector.endpoint());
  }

  /** The articles of the storyline; the last is not yet submitted when the line starts. */
  static List<Submission> articles() {
    return ArticleFolder.read(STORYLINE);
  }

  private static void end(RunningLine started, TraceCollector collector, Path folder) {
    started.close();
    collector.close();
    Folders.delete(folder);
  }
}
