package org.partnershipledger.registry.webhook.delivery;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.registry.webhook.WebhookState;

/**
 * Somebody who is told of changes, without the secrets.
 *
 * @param id a UUID
 * @param revision 1 at first, and one more with each change of what stands here
 * @param terms what a person said of it
 * @param state whether it is told
 * @param stateReason why it was given up; empty in any other state
 * @param createdAt when it was added
 * @param changedAt when it was last changed
 */
public record Webhook(
    String id,
    long revision,
    Terms terms,
    WebhookState state,
    Optional<String> stateReason,
    Instant createdAt,
    Instant changedAt) {}
