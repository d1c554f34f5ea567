package org.partnershipledger.ingest.extraction.fingerprint;

import java.util.Arrays;
import java.util.List;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Quotation;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * Sketches of five-word shingles and of quotations. Containment of shingles separates copies from
 * different stories even on short texts; the smallest hashes stand for all of them.
 */
public final class Fingerprints {
  private static final int WORDS = 5;
  private static final int SKETCH = 512;
  private static final int QUOTATION_WORDS = 8;

  private Fingerprints() {}

  /** The fingerprint of a document. */
  public static Fingerprint of(Document document) {
    int[] words = new int[document.tokens().size()];
    int count = 0;
    for (Token token : document.tokens()) {
      if (token.isWord() || token.shape() == Token.Shape.NUMBER) {
        words[count++] = token.key().hashCode();
      }
    }
    int[] shingles = new int[Math.max(0, count - WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = hash(words, i, i + WORDS);
    }
    int distinct = sortDistinct(shingles);
    List<Integer> sketch = boxed(shingles, Math.min(SKETCH, distinct));
    return new Fingerprint(distinct, sketch, quotations(document));
  }

  private static List<Integer> quotations(Document document) {
    int[] hashes = new int[document.quotations().size()];
    int count = 0;
    for (Quotation quotation : document.quotations()) {
      int[] words = words(document, quotation);
      if (words.length >= QUOTATION_WORDS) {
        hashes[count++] = hash(words, 0, words.length);
      }
    }
    int[] found = Arrays.copyOf(hashes, count);
    return boxed(found, sortDistinct(found));
  }

  private static int[] words(Document document, Quotation quotation) {
    if (quotation.end() <= quotation.start()) {
      return new int[0];
    }
    List<Token> tokens = document.tokens();
    int first = document.tokenFrom(quotation.start()).index();
    int end = first;
    while (end < tokens.size() && tokens.get(end).end() <= quotation.end()) {
      end++;
    }
    int[] words = new int[end - first];
    int count = 0;
    for (int i = first; i < end; i++) {
      if (tokens.get(i).isWord()) {
        words[count++] = tokens.get(i).key().hashCode();
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Sorts and drops repetitions; how many are left at the beginning. */
  private static int sortDistinct(int[] values) {
    Arrays.sort(values);
    int count = 0;
    for (int value : values) {
      if (count == 0 || values[count - 1] != value) {
        values[count++] = value;
      }
    }
    return count;
  }

  private static List<Integer> boxed(int[] values, int count) {
    Integer[] boxed = new Integer[count];
    for (int i = 0; i < count; i++) {
      boxed[i] = values[i];
    }
    return List.of(boxed);
  }

  /** FNV-1a over the words, finished so that its low and high values are evenly spread. */
  private static int hash(int[] words, int from, int to) {
    int hash = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      for (int shift = 0; shift < 32; shift += 8) {
        hash ^= (words[i] >>> shift) & 0xff;
        hash *= 0x01000193;
      }
    }
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    return hash ^ hash >>> 13;
  }
}
