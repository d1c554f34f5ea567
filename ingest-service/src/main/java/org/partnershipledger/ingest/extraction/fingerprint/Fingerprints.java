package org.partnershipledger.ingest.extraction.fingerprint;

import java.util.List;
import java.util.TreeSet;
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
    int[] words =
        document.tokens().stream()
            .filter(t -> t.isWord() || t.shape() == Token.Shape.NUMBER)
            .mapToInt(t -> t.key().hashCode())
            .toArray();
    TreeSet<Integer> shingles = new TreeSet<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      shingles.add(hash(words, i, i + WORDS));
    }
    TreeSet<Integer> quotations = new TreeSet<>();
    for (Quotation quotation : document.quotations()) {
      addQuotation(document, quotation, quotations);
    }
    List<Integer> sketch = shingles.stream().limit(SKETCH).toList();
    return new Fingerprint(shingles.size(), sketch, List.copyOf(quotations));
  }

  private static void addQuotation(
      Document document, Quotation quotation, TreeSet<Integer> hashes) {
    int[] words =
        document.tokens().stream()
            .filter(t -> t.start() >= quotation.start() && t.end() <= quotation.end() && t.isWord())
            .mapToInt(t -> t.key().hashCode())
            .toArray();
    if (words.length >= QUOTATION_WORDS) {
      hashes.add(hash(words, 0, words.length));
    }
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
