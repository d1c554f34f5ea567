package org.partnershipledger.ingest.extraction.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnershipledger.ingest.extraction.text.Tokeniser;

/**
 * Single words by section, read from plain text beside a class.
 *
 * <p>A file has sections {@code [name]} and a word a line; {@code #} begins a reason. Words are
 * looked up by token key, so capitals in a list do not matter.
 */
public final class WordSections {
  private final Map<String, Set<String>> sectionsOfWord;

  private WordSections(Map<String, Set<String>> sectionsOfWord) {
    this.sectionsOfWord = sectionsOfWord;
  }

  /** Reads a file that stands beside a class; a missing file is an error of the build. */
  public static WordSections of(Class<?> beside, String file) {
    Map<String, Set<String>> sections = new HashMap<>();
    var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int reason = line.indexOf('#');
        String word = (reason < 0 ? line : line.substring(0, reason)).strip();
        if (word.startsWith("[")) {
          section = word.substring(1, word.length() - 1);
        } else if (!word.isEmpty()) {
          sections.computeIfAbsent(Tokeniser.keyOf(word), w -> new HashSet<>()).add(section);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + file, e);
    }
    return new WordSections(Map.copyOf(sections));
  }

  /** The sections that list a word; empty for an unlisted one. */
  public Set<String> of(String key) {
    return sectionsOfWord.getOrDefault(key, Set.of());
  }

  /** Whether a section lists a word. */
  public boolean has(String section, String key) {
    return of(key).contains(section);
  }

  /** Whether any section lists a word. */
  public boolean knows(String key) {
    return sectionsOfWord.containsKey(key);
  }

  /** All words with their sections. */
  Map<String, Set<String>> entries() {
    return sectionsOfWord;
  }
}
