package org.partnershipledger.ingest.fetch;

import java.util.Optional;
import java.util.OptionalInt;

/** What came of asking for a document. */
public sealed interface Fetched {
  /**
   * The document.
   *
   * @param bytes unpacked
   * @param charset the character set that its server names, if it is a known one
   * @param from where it was in the end
   * @param terms what its server says of it
   */
  record Document(byte[] bytes, Optional<String> charset, String from, Terms terms)
      implements Fetched {}

  /** It is still what is known of it. */
  record Unchanged(Terms terms) implements Fetched {}

  /** There is none any more, and will be none (410). */
  record Gone() implements Fetched {}

  /**
   * It could not be had this time.
   *
   * @param status the status of the answer; empty when there was none
   * @param reason why, for whoever runs this
   * @param retryAfter when to come back, as the server put it: seconds, or a date
   */
  record Failed(OptionalInt status, String reason, Optional<String> retryAfter)
      implements Fetched {}

  /**
   * It is not taken: a gate or a limit.
   *
   * @param reason which, for whoever runs this
   */
  record Refused(String reason) implements Fetched {}
}
