package org.partnershipledger.ingest.feed.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed.
 *
 * @param timeToLive how long it may be kept, by its own word ({@code ttl} of RSS)
 * @param entries its entries in their order, at most {@link FeedReader#MOST_ENTRIES}
 * @param leftOut how many more it has
 */
public record FeedDocument(Optional<Duration> timeToLive, List<FeedEntry> entries, int leftOut) {
  public FeedDocument {
    entries = List.copyOf(entries);
  }
}
