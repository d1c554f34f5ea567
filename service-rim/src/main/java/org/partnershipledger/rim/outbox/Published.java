package org.partnershipledger.rim.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** Keeps what has been published, in the transaction in which it leaves the outbox. */
@FunctionalInterface
public interface Published {

  /** Keeps nothing. */
  Published NOTHING = (connection, events) -> {};

  /**
   * Keeps these events.
   *
   * @param events in the order of their numbers, which have no gap and are never given twice
   */
  void keep(Connection connection, List<OutgoingEvent> events) throws SQLException;
}
