package org.partnershipledger.registry.api;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.registry.webhook.delivery.Letter;
import org.partnershipledger.rim.deadletter.api.LetterView.DecisionView;

/** A dead letter of a webhook as it is shown, as {@link Letter} has it. */
public record WebhookLetterView(
    long number,
    Letter.State state,
    long sequence,
    String eventId,
    String type,
    String partnershipId,
    int attempts,
    Instant firstAttemptAt,
    Instant lastAttemptAt,
    Optional<Integer> lastStatus,
    String reason,
    Instant parkedAt,
    Optional<DecisionView> decision,
    Optional<Instant> settledAt) {
  static WebhookLetterView of(Letter letter) {
    return new WebhookLetterView(
        letter.number(),
        letter.state(),
        letter.sequence(),
        letter.eventId(),
        letter.type(),
        letter.partnershipId(),
        letter.attempts(),
        letter.firstAttemptAt(),
        letter.lastAttemptAt(),
        letter.lastStatus(),
        letter.reason(),
        letter.parkedAt(),
        letter.decision().map(DecisionView::of),
        letter.settledAt());
  }
}
