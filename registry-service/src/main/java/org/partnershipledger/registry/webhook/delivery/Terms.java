package org.partnershipledger.registry.webhook.delivery;

import java.util.Optional;
import org.partnershipledger.registry.projection.Changes.Choice;

/**
 * What a person says of a webhook.
 *
 * @param url where changes are sent; it has passed the gates in its form
 * @param description what it is for; empty when nobody said
 * @param choice which changes are sent
 */
public record Terms(String url, Optional<String> description, Choice choice) {}
