package org.partnershipledger.ingest.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.partnershipledger.contracts.json.EventJson;

/**
 * The page {@code docs/data-dictionary.md}: a heading for each type, a table line for each field or
 * word, and examples as a quoted article with JSON behind it.
 */
final class DataDictionary {
  private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\w+)$(.*?)(?=^#|\\z)");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^> (\\S+) \\| ([^\n]+)$\\s+```json\n(.*?)```");

  private final String page;

  private DataDictionary(String page) {
    this.page = page;
  }

  /**
   * An example.
   *
   * @param published the day of publication
   * @param text the whole article
   * @param json some fields of a claim that is read in it
   */
  record Example(String published, String text, JsonNode json) {}

  static DataDictionary read() {
    try {
      return new DataDictionary(Files.readString(Path.of("..", "docs", "data-dictionary.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types that have a section, in its order. */
  List<String> headings() {
    return SECTION.matcher(page).results().map(section -> section.group(1)).toList();
  }

  /** The fields or words in the tables of a type; empty when it has no section. */
  List<String> lines(String type) {
    return SECTION
        .matcher(page)
        .results()
        .filter(section -> section.group(1).equals(type))
        .flatMap(section -> LINE.matcher(section.group(2)).results())
        .map(line -> line.group(1))
        .toList();
  }

  /** The examples in their order. */
  List<Example> examples() {
    return EXAMPLE.matcher(page).results().map(DataDictionary::example).toList();
  }

  static JsonNode json(String text) {
    try {
      return EventJson.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static Example example(MatchResult found) {
    return new Example(found.group(1), found.group(2), json(found.group(3)));
  }
}
