package org.partnershipledger.rim.kafka;

import java.util.List;

/** What a service does with events. */
@FunctionalInterface
public interface EventHandler {
  /**
   * Deals with a batch, all of it or nothing; a batch that failed comes again, also in parts.
   *
   * @throws IllegalArgumentException when an event is malformed; alone in its batch, it is parked
   * @throws Exception when dealing failed: after an outage the batch comes again until it succeeds;
   *     any other failure of an event alone in its batch parks it after three attempts
   */
  void handle(List<IncomingEvent> batch) throws Exception;
}
