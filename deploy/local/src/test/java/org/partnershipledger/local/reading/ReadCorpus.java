package org.partnershipledger.local.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.ingest.extraction.Extractor;

/** The readings of texts in a folder, as the registry takes them. */
public final class ReadCorpus {

  private static final Instant SUBMITTED = Instant.parse("2026-11-01T09:00:00Z");

  private ReadCorpus() {}

  /** The readings of the texts of a folder and of those beneath, by their path. */
  public static List<ArticleRead> of(Extractor extractor, Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> read(extractor, folder, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleRead read(Extractor extractor, Path folder, Path file) {
    TextReading read = TextReading.of(extractor, file);
    String name = folder.relativize(file).toString().replace(".txt", "");
    ArticleHeader header =
        new ArticleHeader(
            name,
            "1",
            read.meta().titleOf(read.text()),
            Optional.empty(),
            read.meta().publisher(),
            read.meta().kind(),
            Optional.empty(),
            read.meta().publication(),
            Optional.empty(),
            SUBMITTED,
            Optional.empty());
    return new ArticleRead(
        header, "reader", 1, 1, read.reading().fingerprint(), List.of(), read.reading().claims());
  }
}
