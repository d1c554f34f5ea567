package org.partnershipledger.ingest.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Sets of single words, read from the file {@code word-sets.txt} beside a class: sections {@code
 * [name]}, a word a line, and {@code #} after a space begins a reason.
 */
public final class WordSets {
  private WordSets() {}

  /**
   * The words of one section.
   *
   * @throws IllegalArgumentException when the file has no such section
   */
  public static Set<String> of(Class<?> beside, String name) {
    Set<String> words = new LinkedHashSet<>();
    var stream =
        Objects.requireNonNull(beside.getResourceAsStream("word-sets.txt"), "word-sets.txt");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      boolean inside = false;
      String line;
      while ((line = reader.readLine()) != null) {
        String word = withoutReason(line);
        if (word.startsWith("[") && word.endsWith("]")) {
          inside = word.equals("[" + name + "]");
        } else if (inside && !word.isEmpty()) {
          words.add(word);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word-sets.txt beside " + beside.getName(), e);
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words for " + name + " beside " + beside.getName());
    }
    return Set.copyOf(words);
  }

  private static String withoutReason(String line) {
    int reason = line.indexOf(" #");
    String word = reason >= 0 ? line.substring(0, reason) : line;
    return word.startsWith("#") ? "" : word.strip();
  }
}
