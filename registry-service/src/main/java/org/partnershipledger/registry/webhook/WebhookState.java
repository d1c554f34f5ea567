package org.partnershipledger.registry.webhook;

import org.partnershipledger.contracts.vocabulary.Wire;

/** Whether a webhook is told of changes. */
public enum WebhookState implements Wire {
  /** It is. */
  ACTIVE("active"),
  /** It is not, since a person said so. */
  PAUSED("paused"),
  /** It is not, since the service could not reach it; a person sets it to active again. */
  GIVEN_UP("given-up");

  private final String wire;

  WebhookState(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
