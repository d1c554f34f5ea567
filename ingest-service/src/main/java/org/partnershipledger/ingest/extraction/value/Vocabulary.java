package org.partnershipledger.ingest.extraction.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ingest.extraction.value.WordList.Line;

/** Every word that can be part of a value, by key. */
final class Vocabulary {
  private static final int LARGEST_COMPOUND = 99;
  private static final List<String> FILES =
      List.of("words.txt", "share-words.txt", "count-words.txt");
  private static final Map<String, Word> WORDS = read();

  private Vocabulary() {}

  /** The senses of a key; {@link Word#PLAIN} when it has none. */
  static Word of(String key) {
    return WORDS.getOrDefault(key, Word.PLAIN);
  }

  private static Map<String, Word> read() {
    Map<String, Word> words = new HashMap<>();
    for (String file : FILES) {
      for (Line line : WordList.read(file)) {
        add(words, line.words(), Sense.ofSection(line.section()), line.number());
      }
    }
    addCompounds(words);
    return Map.copyOf(words);
  }

  /** Numbers such as "forty-two" are one token. */
  private static void addCompounds(Map<String, Word> words) {
    Map<Integer, String> names = new HashMap<>();
    words.forEach(
        (key, word) -> {
          if (word.is(Sense.NUMBER)) {
            names.put(word.number(Sense.NUMBER), key);
          }
        });
    addFractions(words, names);
    for (int number = 21; number <= LARGEST_COMPOUND; number++) {
      if (number % 10 != 0) {
        String name = names.get(number / 10 * 10) + "-" + names.get(number % 10);
        add(words, name, Sense.NUMBER, number);
      }
    }
  }

  /** So are fractions such as "two-thirds". */
  private static void addFractions(Map<String, Word> words, Map<Integer, String> names) {
    List<String> parts =
        words.entrySet().stream()
            .filter(entry -> entry.getValue().is(Sense.FRACTION))
            .map(Map.Entry::getKey)
            .toList();
    for (int number = 1; number < 10; number++) {
      for (String part : parts) {
        add(words, names.get(number) + "-" + part, Sense.HYPHENATED, number);
      }
    }
  }

  private static void add(Map<String, Word> words, String key, Sense sense, int number) {
    words.computeIfAbsent(key, k -> new Word()).add(sense, number);
  }
}
