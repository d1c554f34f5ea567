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
    List<Body> once = new ArrayList<>();
    for (Body body : bodies) {
      if (!isAmong(body, once)) {
        once.add(body);
      }
    }
    return new BodySet(once, at);
  }

  /** Whether a body is one of these. */
  static boolean isAmong(Body body, List<Body> bodies) {
    for (Body other : bodies) {
      if (sameBody(other, body)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two names stand for one body. */
  public static boolean sameBody(Body one, Body other) {
    return one.key().equals(other.key()) || one.id().isPresent() && one.id().equals(other.id());
  }

  /** Whether all its bodies are of this class. */
  boolean isOf(BodyClass wanted) {
    return bodies.stream().allMatch(b -> BodyClass.of(b) == wanted);
  }

  int size() {
    return bodies.size();
  }
}
