package org.partnershipledger.analytics.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.analytics.intake.LedgerAside;
import org.partnershipledger.analytics.projection.Figures;
import org.partnershipledger.analytics.rebuild.RebuildStatus.TableReport;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.telemetry.RimMetrics;

/**
 * Works everything out anew from the topic, into tables beside those in use, which go on being read
 * and written meanwhile; then puts them in their place in one transaction. Figures keep their
 * history: only those whose value became another get a new version, and are published.
 */
@ApplicationScoped
public class Rebuild {
  private static final Logger LOG = Logger.getLogger(Rebuild.class);
  private static final int ATTEMPTS = 100;
  private static final int AT_ONCE = 100;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final DataSource database;
  private final Flyway migrations;
  private final LedgerAside aside;
  private final Figures figures;
  private final Clock clock;
  private final Map<String, Object> kafka;
  private volatile RebuildStatus status = RebuildStatus.none();
  private final SideBySide threads = new SideBySide();
  private @Nullable Thread thread;

  @Inject
  Rebuild(
      DataSource database,
      Flyway migrations,
      LedgerAside aside,
      Figures figures,
      Clock clock,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.database = database;
    this.migrations = migrations;
    this.aside = aside;
    this.figures = figures;
    this.clock = clock;
    this.kafka = kafka;
  }

  /** Begins one; false while another runs, here or in another instance. */
  public synchronized boolean start() throws SQLException {
    if (status.runs()) {
      return false;
    }
    Connection lock = database.getConnection();
    if (!RebuildLock.isTaken(lock)) {
      lock.close();
      return false;
    }
    status = RebuildStatus.startedAt(clock.instant());
    thread = Thread.ofPlatform().name("rebuild").start(() -> run(lock));
    return true;
  }

  /** How far this instance's last rebuild is. */
  public RebuildStatus status() {
    return status;
  }

  void show(@Observes StartupEvent event) {
    RimMetrics.gauge("ledger.projection.rebuild.progress", this, r -> r.status.progress());
  }

  void stop(@Observes @Priority(EventConsumers.STOPS_AT) ShutdownEvent event)
      throws InterruptedException {
    threads.stop();
    Thread running = thread;
    if (running != null) {
      running.join();
    }
  }

  private void run(Connection lock) {
    UnaryOperator<RebuildStatus> end;
    try (lock;
        Topics topics = new Topics(kafka)) {
      end = rebuilt(lock, topics);
    } catch (Exception e) {
      Throwable why = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
      LOG.errorf(why, "the rebuild failed; the tables in use are as they were");
      end = s -> s.failed(clock.instant(), String.valueOf(why.getMessage()));
    }
    // When the next one can begin.
    tell(end);
    LOG.infof("rebuild %s, %d events read: %s", status.phase(), status.read(), status.tables());
  }

  private UnaryOperator<RebuildStatus> rebuilt(Connection lock, Topics topics) throws Exception {
    try {
      RebuildTables.create(lock, migrations);
      threads.each(topics.shares(), share -> read(share, topics));
      workOut(lock, topics.shares().size());
      threads.each(topics.shares(), share -> enter(share, topics));
      tell(RebuildStatus::switching);
      UnaryOperator<RebuildStatus> done = replace(topics);
      dropReplaced(lock);
      return done;
    } finally {
      RebuildLock.release(lock);
    }
  }

  private static void dropReplaced(Connection connection) {
    try {
      RebuildTables.drop(connection);
    } catch (SQLException e) {
      LOG.warnf("the replaced tables stay until the next rebuild: %s", e.toString());
    }
  }

  /** Copies what a share of the topic holds, until nothing is left. */
  private void read(Topics.Share share, Topics topics) throws SQLException {
    while (threads.goesOn() && share.isBehind()) {
      List<IncomingEvent> events = share.next();
      aside.copy(RebuildTables::use, events);
      tell(s -> s.read(events.size(), topics.behind()));
    }
  }

  private void workOut(Connection connection, int shares) throws Exception {
    List<String> all = new RebuildTables(connection).partnerships();
    tell(s -> s.workingOut(all.size()));
    AtomicInteger next = new AtomicInteger();
    threads.each(
        Collections.nCopies(shares, all),
        ids -> {
          int from = next.getAndAdd(AT_ONCE);
          while (threads.goesOn() && from < ids.size()) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            aside.workOut(RebuildTables::use, some);
            tell(s -> s.workedOut(some.size()));
            from = next.getAndAdd(AT_ONCE);
          }
        });
    aside.sum(RebuildTables::use);
  }

  /** Enters what came to a share of the topic meanwhile. */
  private void enter(Topics.Share share, Topics topics) throws SQLException {
    while (threads.goesOn() && share.isBehind()) {
      List<IncomingEvent> events = share.next();
      aside.enter(RebuildTables::use, events);
      tell(s -> s.read(events.size(), topics.behind()));
    }
  }

  private synchronized void tell(UnaryOperator<RebuildStatus> next) {
    status = next.apply(status);
  }

  private UnaryOperator<RebuildStatus> replace(Topics topics) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        try {
          return replace(connection, topics);
        } catch (SQLException e) {
          connection.rollback();
          if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState()) || attempt == ATTEMPTS) {
            throw e;
          }
        } finally {
          connection.setAutoCommit(true);
        }
      }
    }
  }

  private UnaryOperator<RebuildStatus> replace(Connection connection, Topics topics)
      throws SQLException {
    RebuildTables tables = new RebuildTables(connection);
    tables.keepWritersOut();
    for (Topics.Share share : topics.shares()) {
      enter(share, topics);
    }
    List<TableReport> compared = tables.compared();
    List<String> scopes = tables.scopesOfOtherFigures();
    long changed = figures.takeOver(connection, "rebuild", scopes);
    tables.replace();
    connection.commit();
    return s -> s.done(clock.instant(), compared, changed);
  }
}
