package org.partnershipledger.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.postgres.Postgres;

/**
 * What the database does alone with the rows of the line.
 *
 * @param rows how many were upserted
 * @param seconds how long that took, each batch committed
 */
record DatabaseCeiling(long rows, double seconds) {
  private static final int BATCH = 500;
  private static final double NANOS = 1e9;
  private static final String TABLES =
      """
      select c.relname from pg_class c
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('flyway_schema_history', 'outbox')
      order by 1
      """;
  private static final String KEY =
      """
      select string_agg(quote_ident(a.attname), ', ') from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = ('public.' || ?)::regclass and i.indisprimary
      """;

  /** Upserts the rows of every table with a key into an empty table with the same indexes. */
  static DatabaseCeiling measure(String url) {
    try (Connection connection =
            DriverManager.getConnection(url + "?reWriteBatchedInserts=true", Postgres.USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("create schema scratch");
      DatabaseCeiling all = new DatabaseCeiling(0, 0);
      for (String table : names(statement)) {
        all = all.plus(upserted(connection, table));
      }
      statement.execute("drop schema scratch cascade");
      return all;
    } catch (SQLException e) {
      throw new Failure("the database cannot be measured: " + e.getMessage(), e);
    }
  }

  /** Both together. */
  DatabaseCeiling plus(DatabaseCeiling other) {
    return new DatabaseCeiling(rows + other.rows, seconds + other.seconds);
  }

  /** Rows a second. */
  double perSecond() {
    return rows / seconds;
  }

  private static List<String> names(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static DatabaseCeiling upserted(Connection connection, String table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    String columns;
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table scratch.%s (like public.%s including defaults including indexes)"
              .formatted(table, table));
      try (ResultSet found = statement.executeQuery("select * from public." + table)) {
        columns = columns(found);
        while (found.next()) {
          rows.add(row(found));
        }
      }
    }
    String sql = upsert(table, columns, key(connection, table));
    long begun = System.nanoTime();
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      write(connection, insert, rows);
    }
    connection.setAutoCommit(true);
    return new DatabaseCeiling(rows.size(), (System.nanoTime() - begun) / NANOS);
  }

  private static void write(
      Connection connection, PreparedStatement insert, List<List<Object>> rows)
      throws SQLException {
    for (int i = 0; i < rows.size(); i++) {
      List<Object> row = rows.get(i);
      for (int column = 0; column < row.size(); column++) {
        insert.setObject(column + 1, row.get(column));
      }
      insert.addBatch();
      if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
        insert.executeBatch();
        connection.commit();
      }
    }
  }

  private static String upsert(String table, String columns, String key) {
    String marks = String.join(", ", Collections.nCopies(columns.split(", ").length, "?"));
    String first = columns.split(", ")[0];
    return "insert into scratch.%s (%s) values (%s) on conflict (%s) do update set %s = excluded.%s"
        .formatted(table, columns, marks, key, first, first);
  }

  private static String key(Connection connection, String table) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(KEY)) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static String columns(ResultSet found) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      names.add('"' + found.getMetaData().getColumnName(column) + '"');
    }
    return String.join(", ", names);
  }

  private static List<Object> row(ResultSet found) throws SQLException {
    List<Object> row = new ArrayList<>();
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      row.add(found.getObject(column));
    }
    return row;
  }
}
