package org.partnershipledger.fold.source;

import java.util.List;
import org.partnershipledger.contracts.article.Fingerprint;

/**
 * How much of one text stands in another, from their fingerprints.
 *
 * <p>A sketch holds the smallest hashes of a text. Where both sketches hold all hashes the share is
 * exact; otherwise the smallest hashes of the two together are a sample of their union (bottom-k,
 * Broder 1997), which gives the resemblance, and from it and the sizes the containment.
 *
 * @param shingles how many distinct shingles the text has
 * @param sketch the smallest hashes of them, ascending, each once
 * @param quotations hashes of its quotations, ascending, each once
 */
record Fingerprints(int shingles, int[] sketch, int[] quotations) {

  /** The fingerprint, made ready to be compared with many others. */
  static Fingerprints of(Fingerprint fingerprint) {
    return new Fingerprints(
        fingerprint.shingles(),
        ascending(fingerprint.sketch()),
        ascending(fingerprint.quotations()));
  }

  private static int[] ascending(List<Integer> hashes) {
    return hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  /** The share of the shorter text's shingles that the other has too, from 0 to 1. */
  double containment(Fingerprints other) {
    int shorter = Math.min(shingles, other.shingles);
    if (shorter == 0 || sketch.length == 0 || other.sketch.length == 0) {
      return 0;
    }
    return Math.min(1, common(other) / shorter);
  }

  private double common(Fingerprints other) {
    if (isWhole() && other.isWhole()) {
      return shared(sketch, other.sketch, Integer.MAX_VALUE);
    }
    double resemblance = resemblance(other);
    return resemblance * (shingles + other.shingles) / (1 + resemblance);
  }

  private boolean isWhole() {
    return sketch.length >= shingles;
  }

  private double resemblance(Fingerprints other) {
    int sampled = Math.min(sketch.length, other.sketch.length);
    return (double) shared(sketch, other.sketch, sampled) / sampled;
  }

  /** Whether they share a quotation of eight words or more. */
  boolean shareQuotation(Fingerprints other) {
    return shared(quotations, other.quotations, Integer.MAX_VALUE) > 0;
  }

  /** How many hashes are in both, among the smallest of the two together. */
  private static int shared(int[] one, int[] other, int smallest) {
    int inBoth = 0;
    int left = 0;
    int right = 0;
    for (int seen = 0; seen < smallest && left < one.length && right < other.length; seen++) {
      int difference = Integer.compare(one[left], other[right]);
      inBoth += difference == 0 ? 1 : 0;
      left += difference <= 0 ? 1 : 0;
      right += difference >= 0 ? 1 : 0;
    }
    return inBoth;
  }
}
