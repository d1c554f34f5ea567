package org.partnershipledger.local.load;

/**
 * An article that was accepted.
 *
 * @param articleId its id, as the service gave it
 * @param text the text that was sent
 * @param askedNanos when it was first sent, by {@link System#nanoTime}
 * @param acceptedNanos when the answer 202 was there
 */
public record Sent(String articleId, String text, long askedNanos, long acceptedNanos) {}
