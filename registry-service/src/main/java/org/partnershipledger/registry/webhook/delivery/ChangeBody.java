package org.partnershipledger.registry.webhook.delivery;

import org.partnershipledger.registry.projection.Changes.Change;

/** How a change is written where it is sent. */
@FunctionalInterface
public interface ChangeBody {
  /** The change as JSON in UTF-8, the same as {@code GET /changes} answers it. */
  byte[] of(Change change);
}
