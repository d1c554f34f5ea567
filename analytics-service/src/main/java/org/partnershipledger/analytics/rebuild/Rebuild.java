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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.analytics.intake.LedgerWriter;
import org.partnershipledger.analytics.projection.Figures;
import org.partnershipledger.analytics.rebuild.RebuildStatus.TableReport;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.telemetry.RimMetrics;

/**
 * Works everything out anew from the topic, into tables beside those in use, which goes on being
 * read and written meanwhile; then puts them in their place in one transaction. Figures keep their
 * history: only those whose value became another get a new version, and are published.
 */
@ApplicationScoped
public class Rebuild {
  private static final Logger LOG = Logger.getLogger(Rebuild.class);
  private static final int ATTEMPTS = 100;
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final DataSource database;
  private final Flyway migrations;
  private final LedgerWriter writer;
  private final Figures figures;
  private final Clock clock;
  private final Map<String, Object> kafka;
  private volatile RebuildStatus status = RebuildStatus.none();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private @Nullable Thread thread;

  @Inject
  Rebuild(
      DataSource database,
      Flyway migrations,
      LedgerWriter writer,
      Figures figures,
      Clock clock,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.database = database;
    this.migrations = migrations;
    this.writer = writer;
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
    stopping.set(true);
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
      readSideBySide(topics);
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

  private void readSideBySide(Topics topics) throws Exception {
    try (ExecutorService workers = Executors.newFixedThreadPool(topics.shares().size())) {
      List<Future<?>> reading = new ArrayList<>();
      for (Topics.Share share : topics.shares()) {
        reading.add(workers.submit(() -> readOrGiveUp(share, topics)));
      }
      for (Future<?> share : reading) {
        share.get();
      }
    }
  }

  private @Nullable Void readOrGiveUp(Topics.Share share, Topics topics) throws SQLException {
    try {
      read(share, topics);
      return null;
    } catch (SQLException | RuntimeException e) {
      topics.giveUp();
      throw e;
    }
  }

  /** Reads what a share of the topic holds, until nothing is left, or another has failed. */
  private void read(Topics.Share share, Topics topics) throws SQLException {
    while (!topics.isGivenUp() && share.isBehind()) {
      if (stopping.get()) {
        throw new IllegalStateException("the service stops");
      }
      List<IncomingEvent> events = share.next();
      writer.enterAside(RebuildTables::use, events);
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
      read(share, topics);
    }
    List<TableReport> compared = tables.compared();
    List<String> scopes = tables.scopesOfOtherFigures();
    long changed = figures.takeOver(connection, "rebuild", scopes);
    tables.replace();
    connection.commit();
    return s -> s.done(clock.instant(), compared, changed);
  }
}
