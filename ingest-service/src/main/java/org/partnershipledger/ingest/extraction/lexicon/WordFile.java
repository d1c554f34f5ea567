package org.partnershipledger.ingest.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A plain-text word list beside a class: sections {@code [name]}, an entry a line, {@code #} begins
 * a reason. The one place where the reader of articles reads anything but articles.
 */
public final class WordFile {
  private WordFile() {}

  /** An entry with the section that it stands in; the section is empty before the first one. */
  public record Line(String section, String words) {}

  /**
   * The entries of a file, in order.
   *
   * @throws NullPointerException naming a file that does not stand beside the class
   */
  public static List<Line> lines(Class<?> beside, String file) {
    var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    List<Line> lines = new ArrayList<>();
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String section = "";
      for (String raw = reader.readLine(); raw != null; raw = reader.readLine()) {
        int reason = raw.indexOf('#');
        String words = (reason < 0 ? raw : raw.substring(0, reason)).strip();
        if (words.startsWith("[") && words.endsWith("]")) {
          section = words.substring(1, words.length() - 1);
        } else if (!words.isEmpty()) {
          lines.add(new Line(section, words));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + file, e);
    }
    return lines;
  }
}
