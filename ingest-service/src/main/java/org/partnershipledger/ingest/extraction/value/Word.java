package org.partnershipledger.ingest.extraction.value;

import java.util.Arrays;

/** The senses of one word, each with its number. */
final class Word {
  /** A word without any sense. */
  static final Word PLAIN = new Word();

  private final int[] numbers = new int[Sense.values().length];
  private long senses;

  /** Adds a sense. */
  void add(Sense sense, int number) {
    senses |= bit(sense);
    numbers[sense.ordinal()] = number;
  }

  /** Whether it has a sense. */
  boolean is(Sense sense) {
    return (senses & bit(sense)) != 0;
  }

  /** Whether it has any of these senses; see {@link #mask}. */
  boolean isAny(long mask) {
    return (senses & mask) != 0;
  }

  /** The number of a sense; 0 where it has none. */
  int number(Sense sense) {
    return numbers[sense.ordinal()];
  }

  /** Some senses as a set that {@link #isAny} tests at once. */
  static long mask(Sense... senses) {
    return Arrays.stream(senses).mapToLong(Word::bit).reduce(0, (a, b) -> a | b);
  }

  private static long bit(Sense sense) {
    return 1L << sense.ordinal();
  }
}
