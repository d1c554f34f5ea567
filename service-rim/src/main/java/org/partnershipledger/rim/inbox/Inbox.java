package org.partnershipledger.rim.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.partnershipledger.rim.telemetry.Delivery;

/**
 * Remembers which events a consumer has dealt with, in the transaction in which it does so; a
 * repeat is then recognised. Needs the tables of {@code db/rim}.
 */
public final class Inbox {
  private static final String INSERT =
      "insert into inbox (consumer, event_id) select ?, unnest(?) on conflict do nothing"
          + " returning event_id";

  private final DataSource database;

  /** The inbox of a database; its connections join the current transaction. */
  public Inbox(DataSource database) {
    this.database = database;
  }

  /** Enters an event in the current transaction; false when it was there before. */
  public boolean firstTime(String consumer, String eventId) throws SQLException {
    return !firstTimes(consumer, List.of(eventId)).isEmpty();
  }

  /** Enters events in the current transaction; returns those that were not there before. */
  public Set<String> firstTimes(String consumer, Collection<String> eventIds) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return firstTimes(connection, consumer, eventIds);
    }
  }

  /** Enters events in the transaction of this connection; returns those not there before. */
  public static Set<String> firstTimes(
      Connection connection, String consumer, Collection<String> eventIds) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException("the inbox is written in a transaction");
    }
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, consumer);
      // In one order for all, so that two instances never wait for each other in a circle.
      var sorted = eventIds.stream().distinct().sorted().toArray(String[]::new);
      insert.setArray(2, connection.createArrayOf("text", sorted));
      Set<String> entered = new HashSet<>();
      try (var rows = insert.executeQuery()) {
        while (rows.next()) {
          entered.add(rows.getString(1));
        }
      }
      Delivery.repeated(eventIds.stream().filter(id -> !entered.contains(id)).toList());
      return entered;
    }
  }
}
