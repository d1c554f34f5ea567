package org.partnershipledger.registry.webhook;

/**
 * How a webhook stands before an attempt.
 *
 * @param attempts how often the change in hand has failed
 * @param parkedInARow how many changes were parked since the last that was delivered
 */
public record Standing(int attempts, int parkedInARow) {}
