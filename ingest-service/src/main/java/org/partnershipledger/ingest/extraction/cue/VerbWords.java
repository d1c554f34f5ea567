package org.partnershipledger.ingest.extraction.cue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
  PREPOSITION,
  REPORTING;

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
    WordSections.of(VerbWords.class, "verbs.txt")
        .entries()
        .forEach(
            (word, sections) -> {
              Set<VerbWords> own = EnumSet.noneOf(VerbWords.class);
              sections.forEach(s -> own.add(valueOf(s.toUpperCase(Locale.ROOT).replace('-', '_'))));
              parts.put(word, own);
            });
    return Map.copyOf(parts);
  }
}
