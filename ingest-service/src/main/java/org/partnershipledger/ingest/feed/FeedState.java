package org.partnershipledger.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of following a feed so far.
 *
 * @param feedId the feed
 * @param polls how many times it was polled; each state has one more than the one before
 * @param sourceRevision the revision of the feed's settings at the last poll
 * @param lastPollAt when that was
 * @param lastSuccessAt when the feed was last reached and as it should be
 * @param lastOutcome what came of the last poll
 * @param lastStatus the HTTP status of the last answer; empty when there was none
 * @param lastReason why the last poll failed or was refused, as a sentence
 * @param failuresInARow how many polls since the last success
 * @param nextPollAt when it is polled again, unless somebody asks before
 * @param movedTo where the feed is now, by the word of its server
 * @param etag what its server wants to hear again, of the last document whose entries were all
 *     dealt with
 * @param lastModified the same, as a date
 * @param entries what became of all entries so far
 * @param refusedEntries the entries of the last document that could not be taken, the first ten
 * @param known marks of the entries of the last document that were dealt with
 */
public record FeedState(
    String feedId,
    long polls,
    long sourceRevision,
    Optional<Instant> lastPollAt,
    Optional<Instant> lastSuccessAt,
    Optional<PollOutcome> lastOutcome,
    OptionalInt lastStatus,
    Optional<String> lastReason,
    int failuresInARow,
    Optional<Instant> nextPollAt,
    Optional<String> movedTo,
    Optional<String> etag,
    Optional<String> lastModified,
    EntryCounts entries,
    List<RefusedEntry> refusedEntries,
    List<String> known) {
  public FeedState {
    refusedEntries = List.copyOf(refusedEntries);
    known = List.copyOf(known);
  }

  /** The state of a feed that was never polled. */
  public static FeedState unpolled(String feedId) {
    return new FeedState(
        feedId,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        EntryCounts.NONE,
        List.of(),
        List.of());
  }
}
