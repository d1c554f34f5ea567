package org.partnershipledger.rim.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** A Postgres server as a child of the tests' JVM; it ends with it. */
public final class EmbeddedDatabase {
  private static final String PORT = "partnershipledger.test.postgres";
  private static final String USER = "postgres";

  private EmbeddedDatabase() {}

  /**
   * The JDBC address of a database on the server that all tests of this JVM share; the first call
   * starts the server, and a database that is not there is created.
   */
  public static String shared(String database) {
    synchronized (System.class) {
      String port = System.getProperty(PORT);
      if (port == null) {
        port = Integer.toString(start().getPort());
        System.setProperty(PORT, port);
      }
      create(port, database);
      return url(port, database);
    }
  }

  /** The user of {@link #shared}; the password is the same word. */
  public static String user() {
    return USER;
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(String port, String database) {
    try (Connection connection = DriverManager.getConnection(url(port, USER), USER, USER);
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
      if (!found.next()) {
        statement.execute("create database " + database);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String url(String port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }
}
