package org.partnershipledger.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.LedgerService;

/**
 * The whole line with the articles of one storyline but the last, for tests that only look at it or
 * add to it; started once, ended with the tests' JVM.
 */
final class RunningStack {
  private static final Path STORYLINE = Path.of("samples/taunton-somerset-partnership");
  private static final Map<String, String> SETTINGS =
      Map.of(
          "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
          "QUARKUS_LOG_CATEGORY__ORG_PARTNERSHIPLEDGER__LEVEL", "DEBUG");

  private static RunningStack shared;

  private final Path data;
  private final Properties ports = new Properties();
  private final List<Submission> articles = ArticleFolder.read(STORYLINE);

  private RunningStack(Path data) {
    this.data = data;
  }

  /** The one that all tests share; the first call starts it. */
  static synchronized RunningStack shared() throws IOException {
    if (shared == null) {
      Path folder = Files.createTempDirectory("stack");
      RunningStack stack = new RunningStack(folder.resolve("ledger"));
      Path samples = Files.createDirectories(folder.resolve("articles"));
      List<String> lines = stack.articles.stream().map(Submission::json).toList();
      Files.write(samples.resolve("articles.jsonl"), lines.subList(0, lines.size() - 1));
      UpScript up =
          UpScript.start(SETTINGS, stack.data, "--ports", "free", "--samples", samples.toString());
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    up.close();
                    Folders.delete(folder);
                  }));
      up.awaitLine("Running until Ctrl-C");
      try (Reader in = Files.newBufferedReader(stack.data.resolve("ports.properties"))) {
        stack.ports.load(in);
      }
      shared = stack;
    }
    return shared;
  }

  /** The articles of the storyline; the last is not yet submitted when it starts. */
  List<Submission> articles() {
    return articles;
  }

  /** Where the broker listens. */
  String broker() {
    return "127.0.0.1:" + ports.getProperty("kafka");
  }

  /** What admits to writes. */
  String token() throws IOException {
    return Files.readString(data.resolve("token")).strip();
  }

  /** Where a service listens. */
  String url(LedgerService service) {
    return "http://127.0.0.1:" + ports.getProperty(service.serviceName());
  }

  /** What a service has logged. */
  List<String> log(LedgerService service) {
    try {
      return Files.readAllLines(data.resolve("logs").resolve(service.serviceName() + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
