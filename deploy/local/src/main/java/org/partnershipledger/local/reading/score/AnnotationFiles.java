package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.samples.ArticleFolder;

/** Gold readings in files: one or a list of them in each. */
public final class AnnotationFiles {
  private static final String GOLD = ".gold.json";

  private AnnotationFiles() {}

  /**
   * Reads the gold readings of a file, or of all {@code .gold.json} in a folder, by text. The id is
   * the field of that name, else the file's name up to the first dot.
   *
   * @throws Failure when there is none, or one is not JSON
   */
  public static Map<String, Annotation> gold(Path fileOrFolder) {
    Map<String, Annotation> gold = new LinkedHashMap<>();
    for (Path file : files(fileOrFolder)) {
      JsonNode content = json(file);
      Stream<JsonNode> entries = content.isArray() ? content.valueStream() : Stream.of(content);
      String stem = file.getFileName().toString().split("\\.", 2)[0];
      entries
          .filter(JsonNode::isObject)
          .map(entry -> new Annotation(entry.path("id").asText(stem), entry))
          .forEach(a -> gold.put(a.id(), a));
    }
    if (gold.isEmpty()) {
      throw new Failure("there is no gold reading (" + GOLD + ") in " + fileOrFolder);
    }
    return gold;
  }

  private static List<Path> files(Path fileOrFolder) {
    if (Files.isRegularFile(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    if (!Files.isDirectory(fileOrFolder)) {
      throw new Failure("there is no file or folder " + fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      return files.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
    } catch (IOException e) {
      throw new Failure("the folder " + fileOrFolder + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return EventJson.mapper().readTree(ArticleFolder.content(file));
    } catch (JsonProcessingException e) {
      throw new Failure(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
