package org.partnershipledger.rim.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.kafka.OutgoingEvent;

/** The statements of the relay. */
final class OutboxTable {
  /**
   * A row: events of one change, in their order.
   *
   * @param id the row
   * @param sequence the number of its first public event; 0 when it has none yet
   * @param events what to send, without the numbers; what is private gets none
   */
  record Row(long id, long sequence, List<OutgoingEvent> events) {
    Row {
      events = List.copyOf(events);
    }

    /** The number of its last public event; that before it when it has none. */
    long lastSequence() {
      return sequence + events.stream().filter(Row::isNumbered).count() - 1;
    }

    Stream<OutgoingEvent> numbered() {
      List<OutgoingEvent> numbered = new ArrayList<>();
      long next = sequence;
      for (OutgoingEvent event : events) {
        numbered.add(isNumbered(event) ? event.withSequence(next++) : event);
      }
      return numbered.stream();
    }

    private static boolean isNumbered(OutgoingEvent event) {
      return event.topic().isPublic();
    }
  }

  // The rows in whose reach a batch ends: at least one, whatever it holds.
  private static final String NEXT =
      """
      select o.id, coalesce(o.first_sequence, 0), o.topics, o.keys, o.data, o.attributes
      from (
        select id, sum(events) over (order by %1$s) - events as before
        from (
          select id, first_sequence, events from outbox
          where first_sequence is %2$s null order by %1$s limit %3$d
        ) first
      ) n join outbox o on o.id = n.id
      where n.before < %3$d
      order by %4$s
      """;
  private static final String NUMBERED =
      NEXT.formatted("first_sequence, id", "not", Outbox.MOST_IN_ROW, "o.first_sequence, o.id");
  private static final String UNNUMBERED = NEXT.formatted("id", "", Outbox.MOST_IN_ROW, "o.id");

  private static final String LAST_SEQUENCE =
      "select coalesce(max(last_sequence), 0) from relay where source = ?";
  private static final String CONTINUED_AFTER =
      "select coalesce(max(continued_after), 0) from relay where source = ?";
  private static final String CONTINUE =
      "insert into relay (source, last_sequence, continued_after) values (?, ?, ?)"
          + " on conflict (source) do update set last_sequence = excluded.last_sequence,"
          + " continued_after = excluded.continued_after";
  private static final String UNNUMBER = "update outbox set first_sequence = null";

  private final String source;
  private final Published published;
  private long continuedAfter;

  OutboxTable(String source, Published published) {
    this.source = source;
    this.published = published;
  }

  /** Reads how this database is to go on; before anything is sent. */
  void begin(Connection connection) throws SQLException {
    continuedAfter = numberOf(connection, CONTINUED_AFTER);
  }

  /** From now on numbers follow this one, and ids are made anew; also of what was numbered. */
  void continueAfter(Connection connection, long number) throws SQLException {
    connection.setAutoCommit(false);
    try (var relay = connection.prepareStatement(CONTINUE);
        var rows = connection.prepareStatement(UNNUMBER)) {
      relay.setString(1, source);
      relay.setLong(2, number);
      relay.setLong(3, number);
      relay.executeUpdate();
      rows.executeUpdate();
      connection.commit();
    }
    connection.setAutoCommit(true);
    continuedAfter = number;
  }

  /** The last number that this database has given, be it acknowledged or not; 0 before any. */
  long lastGiven(Connection connection) throws SQLException {
    long last = lastSequence(connection);
    for (Row row : read(connection, NUMBERED)) {
      last = Math.max(last, row.lastSequence());
    }
    return last;
  }

  /**
   * The next rows to send, each with its number. Rows numbered before a crash come first and alone,
   * since the broker may have them already.
   */
  List<Row> next(Connection connection) throws SQLException {
    List<Row> numbered = read(connection, NUMBERED);
    if (!numbered.isEmpty()) {
      return numbered;
    }
    List<Row> found = read(connection, UNNUMBERED);
    return found.isEmpty() ? found : number(connection, found);
  }

  private List<Row> number(Connection connection, List<Row> rows) throws SQLException {
    long last = lastSequence(connection);
    List<Row> numbered = new ArrayList<>();
    for (Row row : rows) {
      Row next = new Row(row.id(), last + 1, row.events());
      last = next.lastSequence();
      numbered.add(next);
    }
    String sql =
        "update outbox o set first_sequence = n.sequence from unnest(?, ?) as n (id, sequence)"
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
      store.setLong(2, rows.stream().mapToLong(Row::lastSequence).max().orElseThrow());
      store.executeUpdate();
      published.keep(connection, rows.stream().flatMap(Row::numbered).toList());
      connection.commit();
    }
    connection.setAutoCommit(true);
  }

  /** The last number that the broker has acknowledged; 0 before the first. */
  long lastSequence(Connection connection) throws SQLException {
    return numberOf(connection, LAST_SEQUENCE);
  }

  private long numberOf(Connection connection, String sql) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, source);
      return number(query.executeQuery());
    }
  }

  /** How many events wait. */
  static long pending(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select coalesce(sum(events), 0) from outbox")) {
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

  private List<Row> read(Connection connection, String sql) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(new Row(rows.getLong(1), rows.getLong(2), events(rows)));
      }
    }
    return found;
  }

  private List<OutgoingEvent> events(ResultSet row) throws SQLException {
    String[] topics = (String[]) row.getArray(3).getArray();
    String[] keys = (String[]) row.getArray(4).getArray();
    byte[][] data = (byte[][]) row.getArray(5).getArray();
    String[] attributes = (String[]) row.getArray(6).getArray();
    return IntStream.range(0, topics.length)
        .mapToObj(i -> event(topics[i], keys[i], Optional.ofNullable(data[i]), attributes[i]))
        .toList();
  }

  private OutgoingEvent event(String topic, String key, Optional<byte[]> data, String attributes) {
    CloudEvent stored =
        EventJson.read(attributes.getBytes(StandardCharsets.UTF_8), CloudEvent.class);
    return new OutgoingEvent(
        Topic.named(topic)
            .orElseThrow(() -> new IllegalStateException("no topic is named " + topic)),
        key,
        data,
        continuedAfter == 0 ? stored : stored.withId(idOf(stored)));
  }

  private String idOf(CloudEvent stored) {
    return DeterministicId.of("continued", Long.toString(continuedAfter), stored.id()).toString();
  }

  private static java.sql.Array numbers(Connection connection, Stream<Long> values)
      throws SQLException {
    return connection.createArrayOf("bigint", values.toArray(Long[]::new));
  }
}
