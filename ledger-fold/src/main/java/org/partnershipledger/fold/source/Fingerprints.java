package org.partnershipledger.fold.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.partnershipledger.contracts.article.Fingerprint;

/**
 * How much of one text stands in another, from their fingerprints.
 *
 * <p>A sketch holds the smallest hashes of a text. Where both sketches hold all hashes the share is
 * exact; otherwise the smallest hashes of the two together are a sample of their union (bottom-k,
 * Broder 1997), which gives the resemblance, and from it and the sizes the containment.
 */
final class Fingerprints {

  private Fingerprints() {}

  /** The share of the shorter text's shingles that the other has too, from 0 to 1. */
  static double containment(Fingerprint one, Fingerprint other) {
    int shorter = Math.min(one.shingles(), other.shingles());
    if (shorter == 0 || one.sketch().isEmpty() || other.sketch().isEmpty()) {
      return 0;
    }
    return Math.min(1, common(one, other) / shorter);
  }

  private static double common(Fingerprint one, Fingerprint other) {
    if (isWhole(one) && isWhole(other)) {
      return countShared(one.sketch(), other.sketch());
    }
    double resemblance = resemblance(one, other);
    return resemblance * (one.shingles() + other.shingles()) / (1 + resemblance);
  }

  private static boolean isWhole(Fingerprint fingerprint) {
    return fingerprint.sketch().size() >= fingerprint.shingles();
  }

  private static double resemblance(Fingerprint one, Fingerprint other) {
    Set<Integer> left = new HashSet<>(one.sketch());
    Set<Integer> right = new HashSet<>(other.sketch());
    Set<Integer> union = new HashSet<>(left);
    union.addAll(right);
    int sampled = Math.min(left.size(), right.size());
    long inBoth =
        union.stream()
            .sorted()
            .limit(sampled)
            .filter(hash -> left.contains(hash) && right.contains(hash))
            .count();
    return (double) inBoth / sampled;
  }

  /** Whether they share a quotation of eight words or more. */
  static boolean shareQuotation(Fingerprint one, Fingerprint other) {
    return countShared(one.quotations(), other.quotations()) > 0;
  }

  private static long countShared(Collection<Integer> one, Collection<Integer> other) {
    Set<Integer> wanted = new HashSet<>(other);
    return new HashSet<>(one).stream().filter(wanted::contains).count();
  }
}
