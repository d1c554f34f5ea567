package org.partnershipledger.ingest.extraction.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ingest.extraction.text.Sieve;
import org.partnershipledger.ingest.extraction.value.WordList.Line;

/** Every word that can be part of a value, by key. */
final class Vocabulary {
  private static final List<String> FILES =
      List.of("words.txt", "share-words.txt", "count-words.txt");
  private static final Map<String, Word> WORDS = read();
  private static final Sieve SIEVE = Sieve.of(WORDS.keySet());

  private Vocabulary() {}

  /** The senses of a key; {@link Word#PLAIN} when it has none. */
  static Word of(String key) {
    return SIEVE.lets(key) ? WORDS.getOrDefault(key, Word.PLAIN) : Word.PLAIN;
  }

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (String file : FILES) {
      for (Line line : WordList.read(file)) {
        add(words, line.words(), Sense.ofSection(line.section()), line.number());
      }
    }
    Compounds.of(Map.copyOf(words)).forEach(c -> add(words, c.key(), c.sense(), c.number()));
    for (Line line : WordList.read(BasisCueReader.FILE)) {
      add(words, line.key().split(" ")[0], Sense.CUE, 0);
    }
    return words;
  }

  private static void add(Map<String, Word> words, String key, Sense sense, int number) {
    words.merge(key, Word.PLAIN.with(sense, number), (word, more) -> word.with(sense, number));
  }
}
