package org.partnershipledger.ingest.extraction.value;

import java.util.Arrays;

/** The senses of one word, each with its number. */
final class Word {
  /** A word without any sense. */
  static final Word PLAIN = new Word(0, new int[0]);

  /** A token of digits. */
  static final Word DIGITS = PLAIN.with(Sense.DIGITS, 0);

  private final long senses;

  /** The numbers of the senses it has, in the order of {@link Sense}. */
  private final int[] numbers;

  private Word(long senses, int[] numbers) {
    this.senses = senses;
    this.numbers = numbers;
  }

  /** This word with one more sense. */
  Word with(Sense sense, int number) {
    int place = Long.bitCount(senses & (bit(sense) - 1));
    int known = is(sense) ? 1 : 0;
    int[] more = new int[numbers.length + 1 - known];
    System.arraycopy(numbers, 0, more, 0, place);
    more[place] = number;
    System.arraycopy(numbers, place + known, more, place + 1, numbers.length - place - known);
    return new Word(senses | bit(sense), more);
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
    return is(sense) ? numbers[Long.bitCount(senses & (bit(sense) - 1))] : 0;
  }

  /** Some senses as a set that {@link #isAny} tests at once. */
  static long mask(Sense... senses) {
    return Arrays.stream(senses).mapToLong(Word::bit).reduce(0, (a, b) -> a | b);
  }

  private static long bit(Sense sense) {
    return 1L << sense.ordinal();
  }
}
