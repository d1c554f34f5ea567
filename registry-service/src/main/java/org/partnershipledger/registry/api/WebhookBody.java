package org.partnershipledger.registry.api;

import jakarta.inject.Singleton;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.registry.projection.Changes.Change;
import org.partnershipledger.registry.webhook.delivery.ChangeBody;

/** Writes a change for webhooks as the feed answers it. */
@Singleton
class WebhookBody implements ChangeBody {
  @Override
  public byte[] of(Change change) {
    return EventJson.write(ChangeView.of(change));
  }
}
