package org.partnershipledger.registry.webhook.delivery;

/**
 * That one instance, and no other, sends to a webhook for a while.
 *
 * @param webhookId the webhook
 * @param number rises with each lease of the webhook; what is kept under an earlier one is dropped
 */
public record Lease(String webhookId, long number) {}
