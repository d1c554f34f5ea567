package org.partnershipledger.local.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Folders;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.organisation.OrganisationReference;

/** The program behind {@code deploy/local/read}: texts in, claims, predictions and scores out. */
public final class Read {
  private static final int WRONG = 1;
  private static final int MISUSED = 2;

  private final ReadOptions options;

  private Read(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads the texts of one folder into another. Exits with 0 when it did what was asked, 1 when it
   * could not, 2 when asked wrongly.
   */
  public static void main(String[] arguments) {
    ReadOptions options;
    try {
      options = ReadOptions.parse(arguments);
    } catch (Failure e) {
      fail(e, MISUSED);
      return;
    }
    try {
      new Read(options).run();
    } catch (Failure e) {
      fail(e, WRONG);
    }
  }

  private static void fail(Failure failure, int code) {
    System.err.println("read: " + failure.getMessage());
    System.exit(code);
  }

  private void run() {
    Extractor extractor = Extractor.create(OrganisationReference.load());
    Path out = Folders.make(options.out());
    Instant begun = Instant.now();
    List<Path> texts = texts(options.texts());
    List<TextReading> toScore = new ArrayList<>();
    for (Path text : texts) {
      TextReading reading = TextReading.of(extractor, text);
      write(out.resolve(reading.id() + ".claims.json"), reading.claims(options.explain()));
      write(out.resolve(reading.id() + ".pred.json"), reading.prediction());
      if (options.gold().isPresent()) {
        toScore.add(reading);
      }
    }
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    // Whoever asks for data gets nothing else on the standard output.
    (options.asks(ReadOptions.Scoring.JSON) ? System.err : System.out)
        .printf(Locale.ROOT, "%d texts read into %s in %.1f s%n", texts.size(), out, seconds);
    options
        .gold()
        .map(gold -> ScoreReport.of(gold, options, toScore))
        .ifPresent(System.out::println);
  }

  /**
   * The texts of a folder.
   *
   * @throws Failure when there is none, or two have the same id
   */
  static List<Path> texts(Path folder) {
    List<Path> texts = ArticleFolder.texts(folder);
    if (texts.isEmpty()) {
      throw new Failure("there is no text (.txt) in " + folder);
    }
    Set<String> ids = new HashSet<>();
    for (Path text : texts) {
      String id = TextReading.id(text.getFileName().toString());
      if (!ids.add(id)) {
        throw new Failure("two texts in " + folder + " have the id " + id);
      }
    }
    return texts;
  }

  private static void write(Path file, JsonNode content) {
    try {
      Files.writeString(
          file,
          EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    } catch (IOException e) {
      throw new Failure(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
