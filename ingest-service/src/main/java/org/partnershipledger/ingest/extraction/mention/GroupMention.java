package org.partnershipledger.ingest.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.UnresolvedBodies;

/**
 * Words for a set of organisations: "the two trusts", "both", "they".
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param bodies the bodies it was bound to; empty when it stays unbound
 * @param unnamed what is known of bodies that the text does not name; empty when bound
 * @param hints named bodies that may be among the unnamed ones
 * @param pronoun whether the words say nothing of what the bodies are ("they", "both")
 */
public record GroupMention(
    int first,
    int end,
    List<Body> bodies,
    Optional<UnresolvedBodies> unnamed,
    List<Body> hints,
    boolean pronoun) {
  public GroupMention {
    bodies = List.copyOf(bodies);
    hints = List.copyOf(hints);
  }

  /** Whether it names or describes a set. */
  public boolean isBound() {
    return !bodies.isEmpty();
  }
}
