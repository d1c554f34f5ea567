package org.partnershipledger.registry.recovery;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Copies of the tables of a database, within the database. */
final class Backup {
  private static final String TABLES =
      "select table_name from information_schema.tables where table_schema = 'public'"
          + " and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1";

  // Numbers of rows may skip some; who refers to them is told by what the rows say.
  private static final String TOLD =
      """
      select string_agg(quote_ident(column_name), ', ' order by column_name)
      from information_schema.columns
      where table_schema = 'public' and table_name = '%s'
        and column_name not in ('number', 'decision', 'review', 'added_name', 'added_at', 'seen_at')
      """;

  private Backup() {}

  /** Makes a copy of every table. */
  static void make(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists backup cascade; create schema backup");
      for (String table : texts(statement, TABLES)) {
        statement.execute("create table backup.%1$s as table public.%1$s".formatted(table));
      }
    }
  }

  /** Puts every table back to the copy; what came after it is lost. */
  static void restore(DataSource database) throws SQLException {
    clear(database);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String table : texts(statement, TABLES)) {
        statement.execute(
            "insert into public.%1$s overriding system value table backup.%1$s".formatted(table));
      }
      statement.execute("reset session_replication_role");
    }
  }

  /** Loses everything. */
  static void clear(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate " + String.join(", ", texts(statement, TABLES)) + " cascade");
    }
  }

  /** Ends the session of the relay, which begins anew with what it then finds. */
  static void endRelay(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
              + " and classid = x'6C656467'::int::oid and objid = x'65724F42'::int::oid"
              + " and database = (select oid from pg_database where datname = current_database())");
    }
  }

  /** The rows of every table, sorted, without the numbers that the database gave them. */
  static Map<String, List<String>> rows(DataSource database) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : texts(statement, TABLES)) {
        String columns = texts(statement, TOLD.formatted(table)).getFirst();
        rows.put(
            table,
            texts(
                statement,
                "select row(%s)::text from public.%s order by 1".formatted(columns, table)));
      }
    }
    return rows;
  }

  private static List<String> texts(Statement statement, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
