package org.partnershipledger.ingest.extraction.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Tokeniser;

/** A plain list of words in sections {@code [name]}; {@code #} begins a reason. */
final class WordList {
  private WordList() {}

  /**
   * A line of the list.
   *
   * @param section the section that it stands in
   * @param words the words as listed
   * @param number what follows {@code =}; 0 when nothing does
   */
  record Line(String section, String words, int number) {
    /** The words as tokens see them, with single spaces. */
    String key() {
      return String.join(" ", Tokeniser.tokenise(words).stream().map(Token::key).toList());
    }
  }

  /** The lines of a file that stands beside this class. */
  static List<Line> read(String file) {
    var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
    List<Line> lines = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String section = "";
      for (String raw : reader.lines().toList()) {
        int reason = raw.indexOf('#');
        String line = (reason < 0 ? raw : raw.substring(0, reason)).strip();
        if (line.startsWith("[") && line.endsWith("]")) {
          section = line.substring(1, line.length() - 1);
        } else if (!line.isEmpty()) {
          lines.add(line(section, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + file, e);
    }
    return lines;
  }

  private static Line line(String section, String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      return new Line(section, line, 0);
    }
    int number = Integer.parseInt(line.substring(equals + 1).strip());
    return new Line(section, line.substring(0, equals).strip(), number);
  }
}
