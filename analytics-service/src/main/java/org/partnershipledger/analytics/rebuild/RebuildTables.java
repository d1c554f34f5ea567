package org.partnershipledger.analytics.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.partnershipledger.analytics.rebuild.RebuildStatus.TableReport;

/**
 * The tables being rebuilt: a schema beside the one in use, made by the same migrations. All that
 * is worked out of events is replaced; what is record (figures with their history, events dealt
 * with, events on their way out) stays.
 */
final class RebuildTables {
  private static final String NEW = "rebuild";
  private static final String OLD = "replaced";
  private static final String REPLACED =
      """
      select table_name from information_schema.tables
      where table_schema = 'rebuild' and table_type = 'BASE TABLE'
        and table_name not in ('inbox', 'outbox', 'relay', 'progress', 'figure', 'figure_version',
                               'flyway_schema_history')
      order by table_name <> 'partnership', table_name
      """;
  // Readers ask for several tables in one statement. Rather than waiting for one of them while
  // holding another, which might end in a circle, the switch gives up and tries again.
  private static final String PATIENCE = "set local lock_timeout = '300ms'";

  private final Connection connection;

  RebuildTables(Connection connection) {
    this.connection = connection;
  }

  /** Makes the empty tables; what an earlier attempt left is dropped. */
  static void create(Connection connection, Flyway migrations) throws SQLException {
    drop(connection);
    Flyway.configure()
        .configuration(migrations.getConfiguration())
        .schemas(NEW)
        .defaultSchema(NEW)
        .createSchemas(true)
        .load()
        .migrate();
    // Nobody lists the figures beside; they are only compared.
    for (String index : List.of("figure_of_metric", "figure_highest", "figure_lowest")) {
      execute(connection, "drop index " + NEW + "." + index);
    }
  }

  /** Drops what is not in use. */
  static void drop(Connection connection) throws SQLException {
    execute(connection, "drop schema if exists " + NEW + " cascade");
    execute(connection, "drop schema if exists " + OLD + " cascade");
  }

  /** Lets the statements of this transaction mean the new tables; what is lost is made again. */
  static void use(Connection connection) throws SQLException {
    execute(connection, "set local search_path = " + NEW + "; set local synchronous_commit = off");
  }

  /** The ids of the partnerships in the new tables. */
  List<String> partnerships() throws SQLException {
    return words("select id from " + NEW + ".partnership order by id");
  }

  /** The names of the tables that are replaced, in the order in which writers lock them. */
  List<String> replaced() throws SQLException {
    return words(REPLACED);
  }

  /** Waits until no one writes; readers go on. */
  void keepWritersOut() throws SQLException {
    for (String table : replaced()) {
      execute(connection, "lock table public." + table + " in share row exclusive mode");
    }
  }

  /** How the tables differ from those in use. */
  List<TableReport> compared() throws SQLException {
    List<TableReport> reports = new ArrayList<>();
    for (String table : replaced()) {
      reports.add(
          new TableReport(
              table,
              count("select count(*) from rebuild." + table),
              count(difference("public." + table, "rebuild." + table)),
              count(difference("rebuild." + table, "public." + table))));
    }
    return reports;
  }

  private static String difference(String one, String other) {
    return "select count(*) from (table " + one + " except all table " + other + ") as d";
  }

  /** The scopes whose figures are others than those in use. */
  List<String> scopesOfOtherFigures() throws SQLException {
    String sql =
        """
        select distinct coalesce(now.scope, was.scope)
        from (select id, scope, place, type, key, document from rebuild.figure where not gone) now
        full join (select id, scope, place, type, key, document from public.figure where not gone) was
          using (id)
        where now is distinct from was
        order by 1
        """;
    return words(sql);
  }

  /**
   * Puts the tables in the place of those in use.
   *
   * @throws SQLException with state 55P03 when readers hold them too long just now
   */
  void replace() throws SQLException {
    execute(connection, PATIENCE);
    execute(connection, "create schema " + OLD);
    for (String table : replaced()) {
      execute(connection, "alter table public." + table + " set schema " + OLD);
      execute(connection, "alter table " + NEW + "." + table + " set schema public");
    }
  }

  private List<String> words(String sql) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery(sql)) {
      List<String> words = new ArrayList<>();
      while (rows.next()) {
        words.add(rows.getString(1));
      }
      return words;
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
