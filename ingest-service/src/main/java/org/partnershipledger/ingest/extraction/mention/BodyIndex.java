package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Bodies that are asked at once, however many they are, whether a body is among them. */
public final class BodyIndex {
  /** Up to here bodies are looked at one by one. */
  private static final int FEW = 8;

  private final List<Body> few = new ArrayList<>(2);
  private final Set<String> keys = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  /** An index of these bodies. */
  public static BodyIndex of(Collection<Body> bodies) {
    BodyIndex index = new BodyIndex();
    bodies.forEach(index::add);
    return index;
  }

  /** Adds a body; false when it was among them under this name or another. */
  public boolean add(Body body) {
    boolean fresh = !holds(body);
    if (few.size() < FEW) {
      few.add(body);
    } else {
      keys.add(body.key());
      body.id().ifPresent(ids::add);
    }
    return fresh;
  }

  /** Whether a body is among them, in the sense of {@link BodySet#sameBody}. */
  public boolean holds(Body body) {
    for (Body other : few) {
      if (BodySet.sameBody(other, body)) {
        return true;
      }
    }
    return keys.contains(body.key()) || body.id().isPresent() && ids.contains(body.id().get());
  }

  /** Whether all these bodies are among them. */
  public boolean holdsAll(List<Body> bodies) {
    for (Body body : bodies) {
      if (!holds(body)) {
        return false;
      }
    }
    return true;
  }

  /** Takes all bodies out. */
  public void clear() {
    few.clear();
    keys.clear();
    ids.clear();
  }
}
