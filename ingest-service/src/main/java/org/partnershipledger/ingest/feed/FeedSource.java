package org.partnershipledger.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.vocabulary.SourceKind;

/**
 * A feed that is followed, as somebody set it up.
 *
 * @param id made from the address, so that a feed is followed once
 * @param revision 1 at first, and one more with each change of what stands here
 * @param address where the feed is; it never changes, another address is another feed
 * @param publisher who publishes it; every article from it says so
 * @param sourceKind what kind of documents its entries are
 * @param enabled whether it is polled
 * @param intervalMinutes how long it is left alone between two polls, at least
 * @param pages whether the page that an entry links to is read where the entry has no text of its
 *     own but a summary
 * @param changedAt when somebody last changed it
 */
public record FeedSource(
    String id,
    long revision,
    String address,
    String publisher,
    SourceKind sourceKind,
    boolean enabled,
    int intervalMinutes,
    boolean pages,
    Instant changedAt) {
  /** The shortest interval that may be asked for, in minutes. */
  public static final int SHORTEST_INTERVAL = 5;

  /** The longest, in minutes: a week. */
  public static final int LONGEST_INTERVAL = 7 * 24 * 60;

  /** The id of the feed at an address. */
  public static String idOf(String address) {
    return DeterministicId.of("feed", address).toString();
  }

  /** How long it is left alone between two polls, at least. */
  public Duration interval() {
    return Duration.ofMinutes(intervalMinutes);
  }

  /** The same as from now on, changed in whether it is polled. */
  public FeedSource enabled(boolean now, Instant at) {
    return new FeedSource(
        id, revision + 1, address, publisher, sourceKind, now, intervalMinutes, pages, at);
  }

  /** Whether another says the same, whenever and in whatever revision. */
  public boolean saysTheSameAs(FeedSource other) {
    return other.as(revision, changedAt).equals(this);
  }

  /** The same under another revision. */
  public FeedSource as(long otherRevision, Instant at) {
    return new FeedSource(
        id, otherRevision, address, publisher, sourceKind, enabled, intervalMinutes, pages, at);
  }
}
