package org.partnershipledger.ingest.extraction.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word can mean in a value; named as the sections of {@code words.txt}. */
enum Sense {
  NUMBER,
  SCALE,
  ABBREVIATED,
  ORDINAL,
  SET,
  FRACTION,
  HYPHENATED,
  MONTH,
  SHORT,
  WEEKDAY,
  SEASON,
  UNIT,
  ONE_UNIT,
  SHIFT,
  TO_EVENT,
  PART,
  OF_PART,
  DAY_WORD,
  DIRECTION,
  FINANCIAL,
  TITLED,
  PREFIX,
  COUNTED,
  FUTURE,
  FORECAST,
  BEFORE_HALF,
  CHANGE,
  CUT,
  TREND,
  ENDS_BASE,
  NOT_ONE_BEFORE,
  NOT_ONE_AFTER,
  MEASURED,
  PLACE,
  NEGATION,
  DELAY,
  PREPOSITION,
  NOT_A_SEASON,
  NOT_A_DAY,
  REPEATED,
  COPULA,
  CLOSES,
  FEAST,
  TIMING,
  PUBLISHES,
  DETERMINER,
  CURRENCY,
  FOREIGN,
  SPELLS,
  OPENS_DATE,
  LEADS,
  HOLIDAY,
  CUE,
  YEARS,
  DATE_COMPOUND,
  DIGITS;

  private static final Map<String, Sense> BY_SECTION = bySection();

  /** The section of the word list that this sense is read from. */
  static Sense ofSection(String section) {
    Sense sense = BY_SECTION.get(section);
    if (sense == null) {
      throw new IllegalArgumentException("no such sense of words: " + section);
    }
    return sense;
  }

  private static Map<String, Sense> bySection() {
    Map<String, Sense> found = new HashMap<>();
    for (Sense sense : values()) {
      found.put(sense.name().toLowerCase(Locale.ROOT).replace('_', '-'), sense);
    }
    return Map.copyOf(found);
  }
}
