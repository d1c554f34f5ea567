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
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.extraction.ArticleText;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Folders;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.local.samples.TextMeta;
import org.partnershipledger.organisation.OrganisationReference;

/** The program behind {@code deploy/local/read}: texts in, claims and predictions out. */
public final class Read {
  private static final int WRONG = 1;

  private final Extractor extractor = Extractor.create(OrganisationReference.load());
  private final Path out;
  private final boolean explain;

  private Read(Path out, boolean explain) {
    this.out = out;
    this.explain = explain;
  }

  /** Reads the texts of one folder into another. */
  public static void main(String[] arguments) {
    List<String> folders = new ArrayList<>(List.of(arguments));
    boolean explain = folders.remove("--explain");
    try {
      Path out = Folders.make(Path.of(folders.get(1)).toAbsolutePath());
      new Read(out, explain).readAll(Path.of(folders.get(0)).toAbsolutePath().normalize());
    } catch (Failure e) {
      System.err.println("read: " + e.getMessage());
      System.exit(WRONG);
    }
  }

  private void readAll(Path folder) {
    List<Path> texts = ArticleFolder.texts(folder);
    if (texts.isEmpty()) {
      throw new Failure("there is no text (.txt) in " + folder);
    }
    Set<String> ids = new HashSet<>();
    Instant begun = Instant.now();
    for (Path text : texts) {
      String id = id(text.getFileName().toString());
      if (!ids.add(id)) {
        throw new Failure("two texts in " + folder + " have the id " + id);
      }
      read(id, text);
    }
    double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    System.out.printf(Locale.ROOT, "%d texts read into %s in %.1f s%n", texts.size(), out, seconds);
  }

  /** The file's name up to the first {@code _} or {@code .}. */
  static String id(String fileName) {
    return fileName.split("[_.]", 2)[0];
  }

  private void read(String id, Path file) {
    TextMeta meta = TextMeta.beside(file);
    String text = CanonicalText.of(ArticleFolder.content(file));
    Reading reading =
        extractor.extract(
            new ArticleText(
                id,
                CanonicalText.line(meta.titleOf(text)),
                text,
                meta.publication(),
                meta.kind(),
                meta.publisher()));
    write(
        id + ".claims.json", EventJson.mapper().valueToTree(Claims.of(id, meta, reading, explain)));
    write(
        id + ".pred.json",
        Prediction.of(id, meta.publication(), reading.organisations(), reading.claims()));
  }

  private void write(String name, JsonNode content) {
    try {
      Files.writeString(
          out.resolve(name),
          EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    } catch (IOException e) {
      throw new Failure(out.resolve(name) + " cannot be written: " + e.getMessage(), e);
    }
  }
}
