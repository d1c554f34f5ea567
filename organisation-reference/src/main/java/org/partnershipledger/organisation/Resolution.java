package org.partnershipledger.organisation;

import java.util.List;

/** What became of the attempt to read a name as a body. */
public sealed interface Resolution {

  /** The name means this body. */
  record Resolved(Organisation organisation, How how) implements Resolution {}

  /**
   * The name may mean one of these bodies, the likeliest first; there may be only one, when the
   * name alone is too weak.
   */
  record Ambiguous(List<Candidate> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** No body of this reference is known by the name. */
  record Unknown() implements Resolution {}
}
