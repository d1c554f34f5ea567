package org.partnershipledger.local.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;

/** The articles in a folder and the folders below it, in the order of their paths. */
public final class ArticleFolder {
  private static final List<String> NOT_ARTICLES =
      List.of(".meta.json", ".gold.json", ".pred.json", ".claims.json");

  private ArticleFolder() {}

  /**
   * Makes sure that there is something to read.
   *
   * @throws Failure when the folder cannot be read or holds no article
   */
  public static void requireArticles(Path folder) {
    if (files(folder).isEmpty()) {
      throw new Failure("there is no article (.txt, .json, .jsonl) in " + folder);
    }
  }

  /**
   * Reads every article.
   *
   * @throws Failure naming the file that cannot be read
   */
  public static List<Submission> read(Path folder) {
    return files(folder).stream()
        .flatMap(file -> articles(folder.relativize(file).toString(), file).stream())
        .toList();
  }

  /** The texts of a folder, without those in folders below it. */
  public static List<Path> texts(Path folder) {
    return files(folder).stream()
        .filter(f -> f.toString().endsWith(".txt") && folder.equals(f.getParent()))
        .toList();
  }

  /** The content of a file. */
  public static String content(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Whether a file of this name holds articles. */
  static boolean holdsArticles(String name) {
    return name.endsWith(".txt")
        || name.endsWith(".jsonl")
        || name.endsWith(".json")
            && !name.equals("expected.json")
            && NOT_ARTICLES.stream().noneMatch(name::endsWith);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Failure("there is no folder " + folder);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> Files.isRegularFile(f) && holdsArticles(f.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new Failure("the folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Submission> articles(String name, Path file) {
    if (name.endsWith(".txt")) {
      return List.of(Submission.ofText(name, content(file), TextMeta.beside(file)));
    }
    return name.endsWith(".jsonl") ? lines(name, content(file)) : documents(name, content(file));
  }

  private static List<Submission> lines(String name, String content) {
    List<String> lines = content.lines().toList();
    List<Submission> articles = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        articles.add(Submission.ofJson(name + " line " + (i + 1), lines.get(i)));
      }
    }
    return articles;
  }

  private static List<Submission> documents(String name, String content) {
    try {
      JsonNode document = EventJson.mapper().readTree(content);
      if (!document.isArray()) {
        return List.of(Submission.ofJson(name, content));
      }
      List<Submission> articles = new ArrayList<>();
      document.forEach(
          d ->
              articles.add(
                  Submission.ofJson(name + " item " + (articles.size() + 1), d.toString())));
      return articles;
    } catch (JsonProcessingException e) {
      // The service says what is wrong with it, as it would to any other client.
      return List.of(Submission.ofJson(name, content));
    }
  }
}
