package org.partnershipledger.analytics.intake;

import java.util.Optional;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * An event of the ledger as it came in.
 *
 * @param attributes the CloudEvents attributes
 * @param sequence its number on the registry's topics
 * @param change what changed; empty for a type that this version does not know
 */
record ReceivedEvent(CloudEvent attributes, long sequence, Optional<LedgerEvent> change) {
  /**
   * Reads an event.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static ReceivedEvent of(IncomingEvent incoming) {
    CloudEvent attributes = incoming.attributes();
    Optional<LedgerEvent> change =
        EventType.named(attributes.type())
            .filter(type -> type.topic() == Topic.PARTNERSHIP_EVENTS)
            .map(type -> change(incoming, type));
    return new ReceivedEvent(attributes, sequence(attributes), change);
  }

  private static LedgerEvent change(IncomingEvent incoming, EventType type) {
    LedgerEvent change = (LedgerEvent) EventJson.read(incoming.requiredData(), type.payload());
    if (!incoming.key().equals(change.partnershipId())) {
      throw new IllegalArgumentException(
          "key " + incoming.key() + " is not the partnership " + change.partnershipId());
    }
    return change;
  }

  private static long sequence(CloudEvent attributes) {
    String number =
        attributes
            .sequence()
            .orElseThrow(() -> new IllegalArgumentException("header ce_sequence is missing"));
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("header ce_sequence is not a number: " + number, e);
    }
  }
}
