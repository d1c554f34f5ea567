package org.partnershipledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.ingest.extraction.ArticleText;

/**
 * Articles made of the paragraphs of the sample and work articles, shuffled by a seed: every second
 * is one article in another order, the others mix paragraphs of several. No two are equal.
 */
final class Corpus {
  private static final long SEED = 42;
  private static final int FEWEST = 5;
  private static final int MORE = 6;
  private static final int FIRST_YEAR = 2012;
  private static final int YEARS = 12;

  private Corpus() {}

  /**
   * Distinct articles, always the same ones; each is published on a day of its own year.
   *
   * @param root the folder of the project
   * @param count how many
   */
  static List<ArticleText> articles(Path root, int count) {
    List<List<String>> sources = sources(root);
    List<String> paragraphs = sources.stream().flatMap(List::stream).toList();
    Random random = new Random(SEED);
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < count) {
      List<String> text =
          texts.size() % 2 == 0
              ? new ArrayList<>(sources.get(random.nextInt(sources.size())))
              : drawn(paragraphs, FEWEST + random.nextInt(MORE), random);
      Collections.shuffle(text, random);
      texts.add(String.join("\n\n", text));
    }
    List<ArticleText> articles = new ArrayList<>();
    texts.forEach(t -> articles.add(article(t, articles.size())));
    return List.copyOf(articles);
  }

  private static List<String> drawn(List<String> paragraphs, int count, Random random) {
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn.add(paragraphs.get(random.nextInt(paragraphs.size())));
    }
    return drawn;
  }

  /** One article of at least so many characters: one sample article after the other. */
  static ArticleText longText(Path root, int characters) {
    StringBuilder text = new StringBuilder();
    List<List<String>> sources = sources(root);
    for (int i = 0; text.length() < characters; i++) {
      text.append(String.join("\n\n", sources.get(i % sources.size()))).append("\n\n");
    }
    return article(text.toString(), 0);
  }

  private static ArticleText article(String text, int number) {
    LocalDate day = LocalDate.of(FIRST_YEAR + number % YEARS, 5, 1);
    return new ArticleText(
        "article-" + number, "", text, Publication.on(day), SourceKind.PRESS, Optional.empty());
  }

  private static List<List<String>> sources(Path root) {
    List<List<String>> sources = new ArrayList<>();
    for (String folder :
        List.of("deploy/local/samples", "deploy/local/src/test/resources/evaluation/work")) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          sources.add(List.of(Files.readString(file).strip().split("\n+")));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the articles of " + folder, e);
      }
    }
    return sources;
  }

  /** How many words these articles have on average. */
  static long wordsEach(List<ArticleText> articles) {
    long words = articles.stream().mapToLong(a -> a.text().split("\\s+").length).sum();
    return words / articles.size();
  }

  /** The folder of the project, as the system property {@code ledger.root} tells, else this one. */
  static Path root() {
    return Path.of(System.getProperty("ledger.root", ".")).toAbsolutePath().normalize();
  }
}
