package org.partnershipledger.rim.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.telemetry.Delivery;

/**
 * Stores events in the transaction of the change that they tell of; {@link OutboxRelay} publishes
 * them after the commit. Whoever changes one key locks it first, so that its events are stored in
 * the order of its changes. Needs the tables of {@code db/rim}.
 */
public final class Outbox {
  /** The notification that wakes the relay of any instance when the transaction commits. */
  public static final String CHANNEL = "ledger_outbox";

  /** What one row holds at most, so that a relay never reads more than a few such at once. */
  static final int MOST_IN_ROW = 500;

  private static final String INSERT =
      """
      with stored as (
        insert into outbox (events, topics, keys, data, attributes) values (?, ?, ?, ?, ?)
      )
      select pg_notify(?, '')
      """;

  private final DataSource database;

  /** The outbox of a database; its connections join the current transaction. */
  public Outbox(DataSource database) {
    this.database = database;
  }

  /** Stores an event in the current transaction. */
  public void add(OutgoingEvent event) throws SQLException {
    addAll(List.of(event));
  }

  /** Stores events in the current transaction, in this order. */
  public void addAll(List<OutgoingEvent> events) throws SQLException {
    try (Connection connection = database.getConnection()) {
      addAll(connection, events);
    }
  }

  /** Stores events in the transaction of this connection, in this order. */
  public static void addAll(Connection connection, List<OutgoingEvent> events) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException("the outbox is written in a transaction");
    }
    for (int from = 0; from < events.size(); from += MOST_IN_ROW) {
      insert(connection, events.subList(from, Math.min(events.size(), from + MOST_IN_ROW)));
    }
  }

  private static void insert(Connection connection, List<OutgoingEvent> events)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setInt(1, events.size());
      insert.setArray(2, texts(connection, events.stream().map(e -> e.topic().topicName())));
      insert.setArray(3, texts(connection, events.stream().map(OutgoingEvent::key)));
      insert.setArray(4, connection.createArrayOf("bytea", data(events)));
      insert.setArray(5, texts(connection, events.stream().map(Outbox::attributes)));
      insert.setString(6, CHANNEL);
      insert.execute();
    }
  }

  /** The trace goes with the event, since the relay knows nothing of what caused it. */
  private static String attributes(OutgoingEvent event) {
    return EventJson.text(Delivery.traced(event.attributes()));
  }

  private static byte[][] data(List<OutgoingEvent> events) {
    return events.stream().map(event -> event.data().orElse(null)).toArray(byte[][]::new);
  }

  private static java.sql.Array texts(Connection connection, java.util.stream.Stream<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray(String[]::new));
  }
}
