package org.partnershipledger.ingest.feed.document;

/** What reading a document comes to. */
public sealed interface FeedReading {
  /** It is a feed. */
  record Read(FeedDocument feed) implements FeedReading {}

  /**
   * It is none, or none that is read.
   *
   * @param reason why, as a sentence
   */
  record Refused(String reason) implements FeedReading {}
}
