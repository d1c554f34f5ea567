package org.partnershipledger.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Folders;
import org.partnershipledger.local.process.ChildProcess;
import org.partnershipledger.local.process.LogTail;

/**
 * An embedded Postgres that keeps its data and is durable: what is committed is on disk.
 *
 * @param binaries where its programs are unpacked
 * @param data its data folder
 * @param log its log
 * @param port where it listens, on the loopback address only
 */
public record Postgres(Path binaries, Path data, Path log, int port) {
  /** The name of its process. */
  public static final String NAME = "postgres";

  /** The user that owns everything; connections from this machine need no password. */
  public static final String USER = "postgres";

  private static final long INIT_SECONDS = 120;

  /** A Postgres whose programs are unpacked under the cache folder if they are not yet. */
  public static Postgres unpackedUnder(Path cache, Path data, Path log, int port) {
    return new Postgres(PostgresBinaries.unpackedUnder(cache), data, log, port);
  }

  /** Makes the data folder if there is none; a half-made one never counts. */
  public void initialise() {
    if (Files.isDirectory(data)) {
      return;
    }
    Path half = data.resolveSibling(data.getFileName() + ".new");
    Folders.delete(half);
    List<String> command = program("initdb");
    command.addAll(
        List.of("-D", half.toString(), "-U", USER, "-A", "trust", "-E", "UTF-8", "--locale=C"));
    run(command);
    try {
      Files.move(half, data);
    } catch (IOException e) {
      throw new Failure("the folder " + data + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** The server in the foreground, so that its process is the one to watch. */
  public ChildProcess server() {
    List<String> command = program("postgres");
    command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
    Map<String, String> settings =
        Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "64MB",
            "max_connections", "100");
    settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return new ChildProcess(NAME, command, Map.of(), log, "INT");
  }

  /** Whether it takes connections. */
  public boolean answers() {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes the databases that are missing. */
  public void create(List<String> databases) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String database : databases) {
        if (!exists(statement, database)) {
          statement.executeUpdate("CREATE DATABASE " + database);
        }
      }
    } catch (SQLException e) {
      throw new Failure("Postgres does not make the databases: " + e.getMessage(), e);
    }
  }

  /** The address of a database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static boolean exists(Statement statement, String database) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
      return found.next();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        url("postgres") + "?connectTimeout=2&socketTimeout=10", USER, "");
  }

  private List<String> program(String name) {
    List<String> command = new ArrayList<>(Unprivileged.PREFIX);
    command.add(binaries.resolve("bin").resolve(name).toString());
    return command;
  }

  private void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      if (!process.waitFor(INIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new Failure(LogTail.of(log).after("the database cannot be initialised"));
      }
    } catch (IOException e) {
      throw new Failure("Postgres cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
