package org.partnershipledger.registry.webhook.delivery;

import java.util.List;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.registry.webhook.Secret;

/**
 * What is sent to a receiver.
 *
 * @param url where
 * @param id the header {@code webhook-id}, by which a receiver knows repeats
 * @param body JSON in UTF-8
 * @param secrets what it is signed with
 */
record Message(String url, String id, byte[] body, List<Secret> secrets) {
  Message {
    secrets = List.copyOf(secrets);
  }

  /** The id of what is sent to a webhook under another id, the same at each attempt. */
  static String id(String webhook, String of) {
    return DeterministicId.of("webhook", webhook, of).toString();
  }
}
