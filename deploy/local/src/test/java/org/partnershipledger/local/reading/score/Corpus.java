package org.partnershipledger.local.reading.score;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipledger.local.samples.ArticleFolder;

/** The texts and gold readings that the reader is measured on. */
public final class Corpus {
  private static final Path FOLDER = Path.of("src/test/resources/evaluation");

  /** The articles that rules are made from. */
  public static final Path WORK = FOLDER.resolve("work");

  /** The articles that only scores are taken from. */
  public static final Path CHECK = FOLDER.resolve("check");

  private Corpus() {}

  /** A file beside the articles. */
  public static Path file(String name) {
    return FOLDER.resolve(name);
  }

  static Map<String, String> texts(Path folder) {
    return ArticleFolder.texts(folder).stream()
        .collect(
            Collectors.toMap(
                f -> f.getFileName().toString().replace(".txt", ""), ArticleFolder::content));
  }
}
