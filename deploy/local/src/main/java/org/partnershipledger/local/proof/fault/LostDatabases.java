package org.partnershipledger.local.proof.fault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Folders;
import org.partnershipledger.local.broker.Places;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.proof.oracle.Tables;
import org.partnershipledger.local.service.LedgerService;

/**
 * The databases lost, and an older copy put in their place, or none: as docs/operations.md says,
 * groups are set back to the moment of the copy. The registry must come to where it was, to the
 * last number, id and time, before anything new is read.
 */
final class LostDatabases implements Fault {
  private static final int ARTICLES = 6_000;
  private static final int SHARES = 3;
  private static final List<LedgerService> WITH_DATABASE =
      List.of(LedgerService.REGISTRY, LedgerService.ANALYTICS);
  private static final List<String> GROUPS =
      List.of("registry-service.claims.v1", "analytics-service.ledger.v1");

  /** What the registry holds, as one number: claims, states and changes with their times. */
  private static final String LEDGER =
      """
      select ('x' || left(md5(string_agg(told, E'\\n' order by told)), 15))::bit(60)::bigint from (
        select row(claim_id, partnership_id, recorded_from, recorded_to, document::text)::text
        from claim
        union all
        select row(partnership_id, valid_from, valid_to, recorded_from, recorded_to,
          document::text)::text
        from partnership_history
        union all
        select row(sequence, event_id, type, recorded_at, document::text)::text from change
      ) ledger (told)
      """;

  private final boolean hasBackup;

  private LostDatabases(boolean hasBackup) {
    this.hasBackup = hasBackup;
  }

  /** An older copy is there. */
  static Fault withBackup() {
    return new LostDatabases(true);
  }

  /** Nothing is left but the topics. */
  static Fault withoutBackup() {
    return new LostDatabases(false);
  }

  @Override
  public void disturb(Trial trial) {
    int share = trial.scale().articles(ARTICLES) / SHARES;
    Line line = trial.line();
    trial.accepted(trial.send(share, Pace.FULL));
    trial.drained();
    final Instant moment = hasBackup ? copied(line) : Instant.EPOCH;
    trial.accepted(trial.send(share, Pace.FULL));
    trial.drained();
    long before = trial.observer().registry().number(LEDGER);
    final long entered = trial.entered();

    lose(trial, line);
    try (Places places = new Places(line.addresses().bootstrap())) {
      trial.add("events to read again", (int) places.setBack(GROUPS, moment));
    }
    Instant begun = Instant.now();
    resume(line);
    trial.until("the ledger as it was", () -> trial.entered() == entered);
    trial.drained();
    trial.most("seconds to recover", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    trial.require(
        trial.observer().registry().number(LEDGER) == before,
        "the ledger is another than before it was lost");
    trial.accepted(trial.send(share, Pace.FULL));
  }

  private static Path backup(Line line) {
    return line.database().resolveSibling("backup");
  }

  private static Instant copied(Line line) {
    stop(line);
    Folders.delete(backup(line));
    Folders.copy(line.database(), backup(line));
    Instant moment = Instant.now();
    line.resume(Postgres.NAME);
    resume(line);
    return moment;
  }

  private void lose(Trial trial, Line line) {
    stop(line);
    if (hasBackup) {
      Folders.delete(line.database());
      Folders.move(backup(line), line.database());
    }
    line.resume(Postgres.NAME);
    trial.until("a database", () -> isThere(trial));
    if (!hasBackup) {
      WITH_DATABASE.forEach(service -> makeAnew(line, service.database().orElseThrow()));
    }
  }

  private static boolean isThere(Trial trial) {
    return trial.observer().registry().numberIfThere("select 1").isPresent();
  }

  private static void makeAnew(Line line, String database) {
    Tables server = new Tables(line.addresses().jdbcUrl(Postgres.USER));
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database " + database);
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new Failure("the database %s is not made anew: %s".formatted(database, e), e);
    }
  }

  private static void stop(Line line) {
    WITH_DATABASE.forEach(service -> line.stop(service.serviceName()));
    line.stop(Postgres.NAME);
  }

  private static void resume(Line line) {
    WITH_DATABASE.forEach(service -> line.resume(service.serviceName()));
    var unused = line.recovered();
  }
}
