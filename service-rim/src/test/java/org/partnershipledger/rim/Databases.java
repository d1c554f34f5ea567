package org.partnershipledger.rim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.partnershipledger.rim.testing.EmbeddedDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases for the tests of the rim. */
public final class Databases {
  private Databases() {}

  /** A database of this name with the empty tables of the rim. */
  public static DataSource withRimTables(String name) throws SQLException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(EmbeddedDatabase.shared(name));
    database.setUser(EmbeddedDatabase.user());
    database.setPassword(EmbeddedDatabase.user());
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop table if exists inbox, outbox, relay, allowance");
      statement.execute(migration("V0_1__rim.sql"));
      statement.execute(migration("R__allowances.sql"));
      statement.execute(migration("R__relay.sql"));
    }
    return database;
  }

  /** Ends every session of the database but the one that asks. */
  public static void killOtherSessions(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
  }

  private static String migration(String file) {
    try (var sql = Databases.class.getResourceAsStream("/db/rim/" + file)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
