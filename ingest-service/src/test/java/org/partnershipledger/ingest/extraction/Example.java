package org.partnershipledger.ingest.extraction;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/**
 * A short article with the claims of one kind that it must give.
 *
 * @param kind the kind that it is an example of
 * @param positive whether it marks claims; a negative one must give none of the kind
 * @param publication when it was published
 * @param text the article
 * @param claims the claims in words; empty when negative
 */
record Example(
    ClaimKind kind, boolean positive, Publication publication, String text, List<String> claims) {
  Example {
    claims = List.copyOf(claims);
    if (positive == claims.isEmpty()) {
      throw new IllegalArgumentException("marks the wrong number of claims: " + text);
    }
  }

  /** What the reader finds in it. */
  Reading read() {
    return Reader.read(publication, text, Optional.empty());
  }

  @Override
  public String toString() {
    return kind.wire() + (positive ? " + " : " - ") + text;
  }
}
