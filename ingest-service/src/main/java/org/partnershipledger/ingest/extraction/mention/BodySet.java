package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Bodies that the text has put together.
 *
 * @param bodies the bodies, in the order of the text, each once
 * @param at index of the token from which on the set can be meant
 */
public record BodySet(List<Body> bodies, int at) {
  public BodySet {
    bodies = List.copyOf(bodies);
  }

  /** A set of bodies, each taken once. */
  public static BodySet of(List<Body> bodies, int at) {
    List<Body> once = new ArrayList<>(bodies.size());
    BodyIndex seen = new BodyIndex();
    for (Body body : bodies) {
      if (seen.add(body)) {
        once.add(body);
      }
    }
    return new BodySet(once, at);
  }

  /** Whether two names stand for one body. */
  public static boolean sameBody(Body one, Body other) {
    return one.key().equals(other.key()) || one.id().isPresent() && one.id().equals(other.id());
  }

  /** Whether all its bodies are of this class. */
  boolean isOf(BodyClass wanted) {
    for (Body body : bodies) {
      if (BodyClass.of(body) != wanted) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its bodies oversees others. */
  boolean hasOverseer() {
    for (Body body : bodies) {
      if (BodyClass.of(body) == BodyClass.OVERSEER) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return bodies.size();
  }
}
