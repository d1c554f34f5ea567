package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import org.partnershipledger.ingest.extraction.mention.Body;

/**
 * Words of a sentence that stand for bodies.
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param bodies the bodies meant
 * @param named whether the words name them, rather than point back to them
 */
public record Referent(int first, int end, List<Body> bodies, boolean named) {
  public Referent {
    bodies = List.copyOf(bodies);
  }

  /** Whether it is one body. */
  public boolean isSingle() {
    return bodies.size() == 1;
  }

  /** Whether it is nobody but overseers, who seldom own the sums that they speak of. */
  public boolean isOverseer() {
    return bodies.stream().allMatch(Body::isOverseer);
  }
}
