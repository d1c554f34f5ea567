package org.partnershipledger.rim.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** The statements of the relay. */
final class OutboxTable {
  /**
   * A stored event.
   *
   * @param id the row
   * @param sequence its number; 0 when it has none yet
   * @param event what to send, without the number
   */
  record Row(long id, long sequence, OutgoingEvent event) {
    OutgoingEvent numbered() {
      CloudEvent attributes = event.attributes().withSequence(sequence);
      return new OutgoingEvent(event.topic(), event.key(), event.data(), attributes);
    }
  }

  private static final int BATCH = 500;
  private static final String COLUMNS =
      "select id, coalesce(sequence, 0), topic, key, data, attributes from outbox ";

  private final String source;
  private final Published published;

  OutboxTable(String source, Published published) {
    this.source = source;
    this.published = published;
  }

  /**
   * The next rows to send, each with its number. Rows numbered before a crash come first and alone,
   * since the broker may have them already.
   */
  List<Row> next(Connection connection) throws SQLException {
    List<Row> numbered =
        read(connection, COLUMNS + "where sequence is not null order by sequence limit " + BATCH);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    List<Row> found =
        read(connection, COLUMNS + "where sequence is null order by id limit " + BATCH);
    return found.isEmpty() ? found : number(connection, found);
  }

  private List<Row> number(Connection connection, List<Row> rows) throws SQLException {
    long sequence = lastSequence(connection);
    List<Row> numbered = new ArrayList<>();
    for (Row row : rows) {
      sequence++;
      numbered.add(new Row(row.id(), sequence, row.event()));
    }
    String sql =
        "update outbox o set sequence = n.sequence from unnest(?, ?) as n (id, sequence)"
            + " where o.id = n.id";
    try (var update = connection.prepareStatement(sql)) {
      update.setArray(1, numbers(connection, numbered.stream().map(Row::id)));
      update.setArray(2, numbers(connection, numbered.stream().map(Row::sequence)));
      update.executeUpdate();
    }
    return numbered;
  }

  /** Removes rows that the broker has, and keeps the last number; in one transaction. */
  void remove(Connection connection, List<Row> rows) throws SQLException {
    connection.setAutoCommit(false);
    try (var delete = connection.prepareStatement("delete from outbox where id = any(?)");
        var store =
            connection.prepareStatement(
                "insert into relay (source, last_sequence) values (?, ?) on conflict (source)"
                    + " do update set last_sequence = excluded.last_sequence")) {
      delete.setArray(1, numbers(connection, rows.stream().map(Row::id)));
      delete.executeUpdate();
      store.setString(1, source);
      store.setLong(2, rows.getLast().sequence());
      store.executeUpdate();
      published.keep(connection, rows.stream().map(Row::numbered).toList());
      connection.commit();
    }
    connection.setAutoCommit(true);
  }

  /** The last number that the broker has acknowledged; 0 before the first. */
  long lastSequence(Connection connection) throws SQLException {
    String sql = "select coalesce(max(last_sequence), 0) from relay where source = ?";
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, source);
      return number(query.executeQuery());
    }
  }

  /** How many events wait. */
  static long pending(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select count(*) from outbox")) {
      return number(query.executeQuery());
    }
  }

  /** How many seconds the oldest has waited; 0 when none does. */
  static double oldestAge(Connection connection) throws SQLException {
    String sql = "select coalesce(extract(epoch from now() - min(added_at)), 0) from outbox";
    try (var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      return rows.next() ? rows.getDouble(1) : 0;
    }
  }

  private static long number(ResultSet rows) throws SQLException {
    try (rows) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private static List<Row> read(Connection connection, String sql) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(new Row(rows.getLong(1), rows.getLong(2), event(rows)));
      }
    }
    return found;
  }

  private static OutgoingEvent event(ResultSet row) throws SQLException {
    String topic = row.getString(3);
    return new OutgoingEvent(
        Topic.named(topic)
            .orElseThrow(() -> new IllegalStateException("no topic is named " + topic)),
        row.getString(4),
        Optional.ofNullable(row.getBytes(5)),
        EventJson.read(row.getString(6).getBytes(StandardCharsets.UTF_8), CloudEvent.class));
  }

  private static java.sql.Array numbers(Connection connection, java.util.stream.Stream<Long> values)
      throws SQLException {
    return connection.createArrayOf("bigint", values.toArray(Long[]::new));
  }
}
