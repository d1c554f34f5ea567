package org.partnershipledger.ingest.extraction.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets of single words, read from the sections of the file {@code word-sets.txt} beside a class.
 */
public final class WordSets {
  private WordSets() {}

  /**
   * The words of one section.
   *
   * @throws IllegalArgumentException when the file has no such section
   */
  public static Set<String> of(Class<?> beside, String name) {
    Set<String> words =
        WordFile.lines(beside, "word-sets.txt").stream()
            .filter(line -> line.section().equals(name))
            .map(WordFile.Line::words)
            .collect(Collectors.toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words for " + name + " beside " + beside.getName());
    }
    return words;
  }
}
