package org.partnershipledger.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.registry.partnership.change.ChangeInWords;
import org.partnershipledger.registry.projection.Changes.Change;

/**
 * A change as the feed answers it.
 *
 * @param sequence the number it was published under; ask for what came after it
 * @param id id of the event, the same as on the topic
 * @param type its type, such as {@code stage-changed.v1}
 * @param partnershipId the partnership
 * @param title its present title; absent when nothing is left of it
 * @param inWords the change in one sentence
 * @param time when it holds in the world: publication of what it rests on; absent when undated
 * @param recordedAt when the registry learnt it
 * @param articleId the article that set it off; absent when a person did
 * @param data the event, as on the topic
 */
public record ChangeView(
    long sequence,
    String id,
    String type,
    String partnershipId,
    Optional<String> title,
    String inWords,
    Optional<Instant> time,
    Instant recordedAt,
    Optional<String> articleId,
    JsonNode data) {

  static ChangeView of(Change change) {
    return new ChangeView(
        change.sequence(),
        change.id(),
        change.type().shortName(),
        change.partnershipId(),
        change.title(),
        ChangeInWords.of((LedgerEvent) change.event()),
        change.time(),
        change.recordedAt(),
        change.articleId(),
        change.data());
  }
}
