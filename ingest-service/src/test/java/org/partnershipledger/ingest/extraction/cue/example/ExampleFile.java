package org.partnershipledger.ingest.extraction.cue.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;

/**
 * Executed examples beside a rule, one line a case.
 *
 * <pre>
 * # a reason
 * @ 2017-04-07                    the publication date of the lines that follow; "@ undated"
 * = The setting.                  a paragraph before each text that follows; "=" alone ends it
 * + [rule] A text. => claim ; claim      must give exactly these claims, nothing more
 * - [rule] A text.                must give nothing
 * </pre>
 */
public final class ExampleFile {
  private ExampleFile() {}

  /**
   * One case.
   *
   * @param line number of its line
   * @param rule the rule that it is an example of
   * @param positive whether claims are expected
   * @param setting the paragraph before the text; empty when there is none
   * @param text the text
   * @param publication when the text was published
   * @param expected the claims, rendered
   */
  public record Example(
      int line,
      String rule,
      boolean positive,
      String setting,
      String text,
      Publication publication,
      List<String> expected) {
    @Override
    public String toString() {
      return line + ": " + text;
    }

    /** Setting and text as one article. */
    public String article() {
      return setting.isEmpty() ? text : setting + "\n" + text;
    }

    /** Offset of the text in the article. */
    public int offset() {
      return setting.isEmpty() ? 0 : setting.length() + 1;
    }
  }

  /** The examples of a file that stands beside a class. */
  public static List<Example> read(Class<?> beside, String file) {
    List<Example> examples = new ArrayList<>();
    var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Publication publication = Publication.unknown();
      String setting = "";
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String rest = line.isEmpty() ? "" : line.substring(1).strip();
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
          case '@' ->
              publication =
                  rest.equals("undated")
                      ? Publication.unknown()
                      : Publication.on(LocalDate.parse(rest));
          case '=' -> setting = rest;
          case '+' -> examples.add(example(number, true, setting, rest, publication));
          case '-' -> examples.add(example(number, false, setting, rest, publication));
          case '#', ' ' -> {}
          default -> throw new IllegalArgumentException(file + " line " + number + ": " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return List.copyOf(examples);
  }

  private static Example example(
      int number, boolean positive, String setting, String rest, Publication publication) {
    int close = rest.indexOf(']');
    String rule = rest.substring(1, close);
    String body = rest.substring(close + 1).strip();
    int arrow = body.indexOf("=>");
    Optional<String> claims =
        arrow < 0 ? Optional.empty() : Optional.of(body.substring(arrow + 2).strip());
    String text = arrow < 0 ? body : body.substring(0, arrow).strip();
    List<String> expected =
        claims.stream().flatMap(c -> List.of(c.split(" ; ")).stream()).map(String::strip).toList();
    if (positive == expected.isEmpty()) {
      throw new IllegalArgumentException("line " + number + " expects the wrong number of claims");
    }
    return new Example(number, rule, positive, setting, text, publication, expected);
  }
}
