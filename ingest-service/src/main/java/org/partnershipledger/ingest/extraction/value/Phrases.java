package org.partnershipledger.ingest.extraction.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.value.WordList.Line;

/** Phrases that are looked for directly before or after a place, longest first. */
final class Phrases {
  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, Set<String>> secondWords = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();
  private int longest;

  private Phrases() {}

  /** Reads phrases with the sections that they stand in. */
  static Phrases read(String file) {
    Phrases phrases = new Phrases();
    for (Line line : WordList.read(file)) {
      String key = line.key();
      phrases.sections.put(phrases.prefixed(line.section(), key), line.section());
      String[] words = key.split(" ");
      String second = words.length > 1 ? words[1] : "";
      phrases.secondWords.computeIfAbsent(words[0], w -> new HashSet<>()).add(second);
      phrases.lastWords.add(words[words.length - 1]);
      phrases.longest = Math.max(phrases.longest, words.length);
    }
    return phrases;
  }

  /**
   * A phrase found.
   *
   * @param section the section that it stands in
   * @param first index of its first token
   * @param end index one past its last token
   */
  record Match(String section, int first, int end) {}

  /** Whether some phrase may begin at a token, by its word and the next. */
  boolean mayStart(Keys text, int at) {
    Set<String> next = secondWords.get(text.key(at));
    return next != null && (next.contains("") || next.contains(text.key(at + 1)));
  }

  /** The longest phrase of a kind that ends just before a token. */
  Optional<Match> endingAt(Keys text, int end, int limit, Kind kind) {
    if (!lastWords.contains(text.key(end - 1))) {
      return Optional.empty();
    }
    for (int first = Math.max(limit, end - longest); first < end; first++) {
      String section = sections.get(kind.prefix + joined(text, first, end));
      if (section != null) {
        return Optional.of(new Match(section, first, end));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase of a kind that begins at a token. */
  Optional<Match> startingAt(Keys text, int first, int limit, Kind kind) {
    if (!mayStart(text, first)) {
      return Optional.empty();
    }
    for (int end = Math.min(limit, first + longest); end > first; end--) {
      String section = sections.get(kind.prefix + joined(text, first, end));
      if (section != null) {
        return Optional.of(new Match(section, first, end));
      }
    }
    return Optional.empty();
  }

  private String prefixed(String section, String key) {
    return Kind.ofSection(section).prefix + key;
  }

  private static String joined(Keys text, int first, int end) {
    if (end - first == 1) {
      return text.key(first);
    }
    StringBuilder joined = new StringBuilder(text.key(first));
    for (int i = first + 1; i < end; i++) {
      joined.append(' ').append(text.key(i));
    }
    return joined.toString();
  }

  /** Where the phrases of a section stand. */
  enum Kind {
    /** Before the value. */
    BEFORE(""),
    /** Behind the value. */
    AFTER("> "),
    /** Blockers: where they stand, a shorter phrase does not count. */
    BLOCK("! ");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    static Kind ofSection(String section) {
      if (section.startsWith("after-")) {
        return AFTER;
      }
      return section.startsWith("not-") ? BLOCK : BEFORE;
    }
  }
}
