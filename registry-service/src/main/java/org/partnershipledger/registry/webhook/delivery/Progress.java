package org.partnershipledger.registry.webhook.delivery;

import java.time.Instant;
import java.util.Optional;
import org.partnershipledger.registry.webhook.Standing;

/**
 * How far a webhook has been told.
 *
 * @param reached the number of the last change that was delivered, parked or not asked for
 * @param standing failures so far
 * @param failingSince when the change in hand first failed; empty when it has not
 * @param dueAt when it is tried next, if there is anything to tell
 * @param lastAttemptAt when something was last sent; empty before the first time
 * @param lastSuccessAt when something was last taken; empty before the first time
 * @param lastStatus the status of the last answer; empty when there was none
 * @param lastReason why the last attempt failed; empty when it did not
 * @param openLetters how many dead letters nobody has decided about, or that wait for a replay
 */
public record Progress(
    long reached,
    Standing standing,
    Optional<Instant> failingSince,
    Instant dueAt,
    Optional<Instant> lastAttemptAt,
    Optional<Instant> lastSuccessAt,
    Optional<Integer> lastStatus,
    Optional<String> lastReason,
    long openLetters) {}
