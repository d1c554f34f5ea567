package org.partnershipledger.registry.projection;

import java.time.Instant;
import org.partnershipledger.registry.projection.Changed.Motive;

/**
 * Something that a person does to the ledger.
 *
 * @param id the id that the person's program gave it
 * @param reason why
 * @param author who does it
 * @param at when
 */
public record Act(String id, String reason, String author, Instant at) {

  /** Why, as it is said beside what changes. */
  Motive motive() {
    return motive(reason);
  }

  /** The same in other words. */
  Motive motive(String words) {
    return new Motive(words, author);
  }

  /** What the events that it leads to were caused by. */
  String causeId() {
    return "review-" + id;
  }
}
