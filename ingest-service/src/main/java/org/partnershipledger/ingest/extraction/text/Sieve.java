package org.partnershipledger.ingest.extraction.text;

import java.util.Collection;

/**
 * Tells at once that a word is in no list. Most words of a text are in none, so this test stands
 * before the look-up in a map; it lets some words through that are not listed, but stops no listed
 * one.
 */
public final class Sieve {
  private static final int SIZE = 1 << 14;
  private final long[] bits = new long[SIZE / Long.SIZE];

  /** A sieve that lets these words through. */
  public static Sieve of(Collection<String> keys) {
    Sieve sieve = new Sieve();
    keys.forEach(sieve::add);
    return sieve;
  }

  /** Lets a word through from now on. */
  public void add(String key) {
    int place = placeOf(key);
    bits[place / Long.SIZE] |= 1L << place;
  }

  /** Whether a word may be listed; false only when it is not. */
  public boolean lets(String key) {
    int place = placeOf(key);
    return (bits[place / Long.SIZE] & 1L << place) != 0;
  }

  private static int placeOf(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash >>> 18;
  }
}
