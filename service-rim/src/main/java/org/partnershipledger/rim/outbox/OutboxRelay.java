package org.partnershipledger.rim.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.telemetry.RimMetrics;
import org.postgresql.PGConnection;

/**
 * Publishes what stands in the outbox: one relay per database at a time, in order, each event with
 * its gapless number; a row goes only after the broker has its event. Rows are read as they stand,
 * never as "greater than the last id", since an earlier id may be committed later. After a crash
 * the same rows are sent again with the same ids and numbers.
 */
public final class OutboxRelay implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long LOCK = 0x6C65646765724F42L;
  private static final int WAIT_FOR_NEWS_MS = 250;
  private static final long LOCK_RETRY_MS = 1000;
  private static final long LONGEST_PAUSE_MS = 5000;
  private static final Duration DRAIN = Duration.ofSeconds(5);

  /** The server frees the lock of a leader that is frozen; a living one is heard more often. */
  private static final String LEAD = "set idle_session_timeout = '13s'; listen " + Outbox.CHANNEL;

  /** Reading the topics may take longer than a leader may be silent, and not for ever. */
  private static final String COMPARE = "set idle_session_timeout = '10min'";

  private static final String RESIGN =
      "select pg_advisory_unlock_all(); unlisten *; reset idle_session_timeout";

  private final DataSource database;
  private final EventPublisher publisher;
  private final PublishedEvents topics;
  private final SetBack setBack;
  private final OutboxTable table;
  private final Duration auditEvery;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean leading;
  private Retelling retelling = new Retelling();
  private long pauseMs;
  private @Nullable Thread thread;

  /**
   * The relay of a database.
   *
   * @param topics what its source has published
   * @param setBack what it does when that is more than the database knows of
   * @param published keeps what it has published
   * @param auditEvery how long it rests between two audits of what stands on the topics
   */
  public OutboxRelay(
      DataSource database,
      EventPublisher publisher,
      PublishedEvents topics,
      SetBack setBack,
      Published published,
      Duration auditEvery) {
    this.database = database;
    this.publisher = publisher;
    this.topics = topics;
    this.setBack = setBack;
    this.table = new OutboxTable(topics.source(), published);
    this.auditEvery = auditEvery;
  }

  /** Begins relaying as soon as no other instance does; once. */
  public synchronized void start() {
    if (thread == null) {
      RimMetrics.gauge("ledger.outbox.rows", this, OutboxRelay::rows);
      RimMetrics.seconds("ledger.outbox.oldest.age", this, OutboxRelay::oldestAge);
      RimMetrics.gauge("ledger.relay.leader", this, relay -> relay.isLeading() ? 1 : 0);
      RimMetrics.sequenceGaps(topics.source(), 0);
      RimMetrics.sequenceClashes(topics.source(), 0);
      thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }
  }

  /** Sends what waits, for at most five seconds, and ends. Call it when intake has ended. */
  @Override
  public synchronized void close() {
    stopping.countDown();
    try {
      if (thread != null && !thread.join(DRAIN.plus(EventPublisher.PATIENCE))) {
        LOG.warn("the outbox relay did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How many events wait. */
  public long pending() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return OutboxTable.pending(connection);
    }
  }

  private double rows() {
    try {
      return pending();
    } catch (SQLException e) {
      return Double.NaN;
    }
  }

  private double oldestAge() {
    try (Connection connection = database.getConnection()) {
      return OutboxTable.oldestAge(connection);
    } catch (SQLException e) {
      return Double.NaN;
    }
  }

  /** The last number that the broker has acknowledged; 0 before the first. */
  public long lastSequence() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return table.lastSequence(connection);
    }
  }

  /** Whether this instance is the one that relays. */
  public boolean isLeading() {
    return leading;
  }

  private void run() {
    while (isRunning()) {
      try (Connection connection = database.getConnection()) {
        lead(connection);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("the outbox waits: %s", e.toString());
        await(longerPause());
      }
    }
  }

  private void lead(Connection connection) throws SQLException {
    if (!isLocked(connection)) {
      await(LOCK_RETRY_MS);
      return;
    }
    try {
      execute(connection, COMPARE);
      long last = compare(connection);
      try (var unused = new TopicAudit(topics, last, this::lastSequence, auditEvery)) {
        execute(connection, LEAD);
        relay(connection);
      }
    } finally {
      leading = false;
      resign(connection);
    }
  }

  private void relay(Connection connection) throws SQLException {
    leading = true;
    while (isRunning()) {
      if (!relayed(connection)) {
        connection.unwrap(PGConnection.class).getNotifications(WAIT_FOR_NEWS_MS);
      }
    }
    drain(connection);
  }

  /**
   * Sees to it that no number is given twice, whatever became of the database.
   *
   * @return the last number that was given, be it here or by a database that was set back since;
   *     what is up to there was sent by others, or is left out because a later document overtook it
   */
  private long compare(Connection connection) throws SQLException {
    table.begin(connection);
    retelling = new Retelling();
    long given = table.lastGiven(connection);
    long published = topics.lastNumber();
    if (published <= given) {
      return given;
    }
    LOG.warnf(
        "this database was set back: it has given %d numbers, and its topics have %d",
        given, published);
    switch (setBack) {
      case GOES_ON -> table.continueAfter(connection, published);
      case RETELLS -> retelling = new Retelling(topics.after(table.lastSequence(connection)));
    }
    return published;
  }

  private void drain(Connection connection) throws SQLException {
    long end = System.nanoTime() + DRAIN.toNanos();
    boolean more = true;
    while (more && System.nanoTime() < end) {
      more = relayed(connection);
    }
  }

  private boolean relayed(Connection connection) throws SQLException {
    List<OutboxTable.Row> rows = table.next(connection);
    if (rows.isEmpty()) {
      return false;
    }
    send(rows);
    table.remove(connection, rows);
    pauseMs = 0;
    return true;
  }

  private void send(List<OutboxTable.Row> rows) {
    List<OutgoingEvent> events =
        retelling.missing(rows.stream().flatMap(OutboxTable.Row::numbered).toList());
    if (events.isEmpty()) {
      return;
    }
    try {
      publisher
          .sendInOrder(events)
          .toCompletableFuture()
          .get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the broker did not acknowledge", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean isLocked(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      query.setLong(1, LOCK);
      try (var rows = query.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** The connection goes back to the pool without lock or listener, or not at all. */
  private static void resign(Connection connection) throws SQLException {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      execute(connection, RESIGN);
    } catch (SQLException e) {
      connection.abort(Runnable::run);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long longerPause() {
    pauseMs = Math.clamp(pauseMs * 2, 100, LONGEST_PAUSE_MS);
    return pauseMs;
  }

  private boolean isRunning() {
    return stopping.getCount() > 0;
  }

  private void await(long milliseconds) {
    try {
      var unused = stopping.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
