package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.json.EventJson;

/**
 * The figures as rows. A figure that is gone keeps its row and its version, so that it never has an
 * old event id again should it come back.
 */
final class FigureStore {
  private static final String SELECT =
      "select id, type, key, version, gone, place, document, metric, value"
          + " from figure where scope = ?";
  private static final String UPSERT =
      """
      insert into figure (id, scope, place, type, key, version, gone, document, metric, value)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set
        place = excluded.place, version = excluded.version, gone = excluded.gone,
        document = excluded.document, metric = excluded.metric, value = excluded.value
      """;

  private final Connection connection;

  FigureStore(Connection connection) {
    this.connection = connection;
  }

  /**
   * A new version of a figure.
   *
   * @param row what stands from now on
   * @param figure the figure; empty when it is gone
   */
  record Change(Row row, Optional<SubjectFigure> figure) {}

  /** A figure as it stands. */
  record Row(
      String id,
      String type,
      String key,
      long version,
      boolean gone,
      int place,
      String document,
      String metric,
      Optional<BigDecimal> value) {

    /** A version always says the same. */
    boolean isAs(Row held) {
      return version == held.version && gone == held.gone && place == held.place;
    }

    Row ended() {
      return new Row(id, type, key, version + 1, true, place, document, metric, value);
    }
  }

  /** Puts the figures of a scope; returns those that have changed or are gone. */
  List<Change> replace(String scope, List<SubjectFigure> now) throws SQLException {
    Map<String, Row> before = rows(scope);
    List<Change> changes = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (int place = 0; place < now.size(); place++) {
      SubjectFigure figure = now.get(place);
      kept.add(figure.figure().id());
      Optional<Row> known = Optional.ofNullable(before.get(figure.figure().id()));
      Row row = row(figure, place, known);
      if (known.filter(row::isAs).isPresent()) {
        continue;
      }
      rows.add(row);
      if (known.filter(k -> k.version() == row.version()).isEmpty()) {
        changes.add(new Change(row, Optional.of(figure)));
      }
    }
    for (Row gone : before.values()) {
      if (!kept.contains(gone.id()) && !gone.gone()) {
        rows.add(gone.ended());
        changes.add(new Change(gone.ended(), Optional.empty()));
      }
    }
    save(scope, rows);
    return changes;
  }

  // The place in the list is no part of the figure: moving up publishes nothing.
  private static Row row(SubjectFigure figure, int place, Optional<Row> known) {
    String document = EventJson.text(figure.figure());
    boolean same = known.filter(k -> !k.gone() && k.document().equals(document)).isPresent();
    long version = known.map(Row::version).orElse(0L) + (same ? 0 : 1);
    return new Row(
        figure.figure().id(),
        figure.type().wireName(),
        figure.key(),
        version,
        false,
        place,
        document,
        figure.figure().metric(),
        figure.figure().value());
  }

  private Map<String, Row> rows(String scope) throws SQLException {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
      statement.setString(1, scope);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          Row row =
              new Row(
                  found.getString(1),
                  found.getString(2),
                  found.getString(3),
                  found.getLong(4),
                  found.getBoolean(5),
                  found.getInt(6),
                  found.getString(7),
                  found.getString(8),
                  Optional.ofNullable(found.getBigDecimal(9)));
          rows.put(row.id(), row);
        }
      }
    }
    return rows;
  }

  private void save(String scope, List<Row> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      for (Row row : rows) {
        statement.setString(1, row.id());
        statement.setString(2, scope);
        statement.setInt(3, row.place());
        statement.setString(4, row.type());
        statement.setString(5, row.key());
        statement.setLong(6, row.version());
        statement.setBoolean(7, row.gone());
        statement.setString(8, row.document());
        statement.setString(9, row.metric());
        statement.setBigDecimal(10, row.value().orElse(null));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
