package org.partnershipledger.ingest.extraction.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The parts that single words play in verb groups and clauses. */
enum VerbWords {
  WILL,
  WOULD,
  SHOULD,
  MAY,
  CAN,
  MUST,
  HAVE,
  HAD,
  BE,
  WAS,
  BEEN,
  BARE_BE,
  DO,
  DID,
  TO,
  PAST,
  PARTICIPLE,
  BETWEEN,
  IMPLICATIVE,
  ATTRIBUTIVE,
  NEGATION,
  BOUNDARY,
  PREPOSITION;

  private static final Map<String, Set<VerbWords>> PARTS = read();
  private static final Set<VerbWords> NONE = EnumSet.noneOf(VerbWords.class);
  static final Set<VerbWords> MODALS = EnumSet.of(WILL, WOULD, SHOULD, MAY, CAN, MUST);
  private static final Set<VerbWords> AUXILIARIES =
      EnumSet.of(WILL, WOULD, SHOULD, MAY, CAN, MUST, HAVE, HAD, BE, WAS, BEEN, BARE_BE, DO, DID);

  /** The parts of a word; empty for a word of no part. */
  static Set<VerbWords> of(String key) {
    return PARTS.getOrDefault(key, NONE);
  }

  /** Whether the word plays this part. */
  boolean has(String key) {
    return of(key).contains(this);
  }

  /** Whether the word is an auxiliary verb. */
  static boolean isAuxiliary(String key) {
    for (VerbWords part : of(key)) {
      if (AUXILIARIES.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word denies its verb, alone or by its ending. */
  static boolean denies(String key) {
    return NEGATION.has(key) || key.endsWith("n't") || key.equals("cannot");
  }

  private static Map<String, Set<VerbWords>> read() {
    Map<String, Set<VerbWords>> parts = new HashMap<>();
    var stream = Objects.requireNonNull(VerbWords.class.getResourceAsStream("verbs.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      VerbWords part = BETWEEN;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int reason = line.indexOf('#');
        String word = (reason < 0 ? line : line.substring(0, reason)).strip();
        if (word.startsWith("[")) {
          String name = word.substring(1, word.length() - 1);
          part = valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } else if (!word.isEmpty()) {
          parts.computeIfAbsent(word, w -> EnumSet.noneOf(VerbWords.class)).add(part);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("verb list", e);
    }
    return Map.copyOf(parts);
  }
}
