package org.partnershipledger.contracts.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was done to the ledger in one transaction. The same done again to an empty ledger, in this
 * order and each at its time, gives the same ledger. It is of one kind: readings, a review, or
 * documents.
 *
 * @param after the time of the entry before, by which a missing one shows; empty for the first
 * @param at when; later than every entry before it
 * @param readings the readings and retractions that were entered together, in their order
 * @param review what a person did
 * @param republished documents that were published again
 */
public record JournalEntry(
    Optional<Instant> after,
    Instant at,
    List<EnteredReading> readings,
    Optional<TakenReview> review,
    Optional<RepublishedDocuments> republished) {

  public JournalEntry {
    readings = readings == null ? List.of() : List.copyOf(readings);
  }

  /**
   * A reading or retraction that was entered.
   *
   * @param eventId the event that brought it
   * @param partition where the event is on the topic of readings
   * @param offset its place there
   */
  public record EnteredReading(String eventId, int partition, long offset) {}

  /**
   * What a person did to the ledger.
   *
   * @param id the id that the person's program gave it
   * @param action the word for it
   * @param request what was asked, as JSON text
   * @param reason why
   * @param author who did it
   */
  public record TakenReview(
      String id, String action, String request, String reason, String author) {}

  /**
   * Documents that were published again, as they were then.
   *
   * @param topic the topic
   * @param afterKey those whose keys follow this one, up to a full chunk
   */
  public record RepublishedDocuments(String topic, String afterKey) {}
}
