package org.partnershipledger.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.registry.projection.ActionLog.Done;

/**
 * Something that a person did to the ledger.
 *
 * @param id the id that the person's program gave it
 * @param action the word for it
 * @param request what was asked, beside id, action and reason
 * @param reason why
 * @param author who did it
 * @param recordedAt when
 * @param undoneBy the id of the action that took it back; absent while it stands
 */
public record ReviewView(
    String id,
    String action,
    JsonNode request,
    String reason,
    String author,
    Instant recordedAt,
    Optional<String> undoneBy) {

  static ReviewView of(Done done) {
    return new ReviewView(
        done.id(),
        done.action(),
        done.request(),
        done.reason(),
        done.author(),
        done.recordedAt(),
        done.undoneBy());
  }
}
