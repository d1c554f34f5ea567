package org.partnershipledger.ingest.fetch;

import java.util.Optional;
import java.util.Set;

/**
 * A document that is asked for.
 *
 * @param address where it is said to be
 * @param types the media types that are taken, in small letters
 * @param etag the entity tag of what is known of it; empty when nothing is
 * @param lastModified when what is known of it was changed, as its server put it
 */
public record Wanted(
    String address, Set<String> types, Optional<String> etag, Optional<String> lastModified) {
  public Wanted {
    types = Set.copyOf(types);
  }

  /** A document of which nothing is known. */
  public static Wanted anew(String address, Set<String> types) {
    return new Wanted(address, types, Optional.empty(), Optional.empty());
  }
}
