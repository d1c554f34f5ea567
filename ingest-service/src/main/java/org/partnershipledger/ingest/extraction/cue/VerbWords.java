package org.partnershipledger.ingest.extraction.cue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.partnershipledger.ingest.extraction.lexicon.WordFile;
import org.partnershipledger.ingest.extraction.text.Sieve;

/** The parts that single words play in verb groups and clauses; each is one bit. */
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
  REPORTING,
  CONJUNCTION,
  CONDITION,
  /** What "to" only leads to: "put to staff", "sent to ministers". Told by -s, too. */
  NOUN,
  /** Told by the ending {@code -ed}. */
  REGULAR_PAST,
  /** Told by the ending {@code -ing}. */
  GERUND,
  /** Told by the ending {@code -ly}. */
  ADVERB;

  static final int MODALS = bits(WILL, WOULD, SHOULD, MAY, CAN, MUST);
  static final int AUXILIARIES = MODALS | bits(HAVE, HAD, BE, WAS, BEEN, BARE_BE, DO, DID);
  static final int BES = bits(BE, WAS, BEEN, BARE_BE);

  private static final Map<String, Integer> LISTED = listed();
  private static final Sieve SIEVE = Sieve.of(LISTED.keySet());

  int bit() {
    return 1 << ordinal();
  }

  static int bits(VerbWords... parts) {
    int bits = 0;
    for (VerbWords part : parts) {
      bits |= part.bit();
    }
    return bits;
  }

  /** The bits of a word, by the list and by its ending. */
  static int of(String key) {
    int bits = SIEVE.lets(key) ? LISTED.getOrDefault(key, 0) : 0;
    if (key.length() > 3) {
      bits |= ofEnding(key);
    }
    return bits;
  }

  private static int ofEnding(String key) {
    char last = key.charAt(key.length() - 1);
    return switch (last) {
      case 'd' ->
          key.endsWith("ed") && !key.endsWith("eed") && key.length() > 4 ? REGULAR_PAST.bit() : 0;
      case 'g' -> key.endsWith("ing") ? GERUND.bit() : 0;
      case 'y' -> key.endsWith("ly") ? ADVERB.bit() : 0;
      case 's' -> key.endsWith("ss") || key.endsWith("us") ? 0 : NOUN.bit();
      case 't' -> key.endsWith("n't") ? NEGATION.bit() : 0;
      default -> 0;
    };
  }

  private static Map<String, Integer> listed() {
    Map<String, Integer> listed = new HashMap<>();
    for (WordFile.Line line : WordFile.lines(VerbWords.class, "verbs.txt")) {
      VerbWords part = valueOf(line.section().toUpperCase(Locale.ROOT).replace('-', '_'));
      listed.merge(line.words(), part.bit(), (a, b) -> a | b);
    }
    return listed;
  }
}
