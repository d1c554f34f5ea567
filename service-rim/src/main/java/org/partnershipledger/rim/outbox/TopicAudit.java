package org.partnershipledger.rim.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.partnershipledger.rim.kafka.PublishedEvents;
import org.partnershipledger.rim.kafka.PublishedSince;
import org.partnershipledger.rim.telemetry.RimMetrics;

/**
 * The standing audit of one relay while it leads: now and then it reads what came to the topics and
 * counts the numbers that the broker has acknowledged and that stand on none of them. It has a
 * thread of its own and keeps the relay from nothing; while broker or database are away it waits
 * for its next turn.
 *
 * <p>A number is audited a turn after the one that saw it acknowledged, and so read twice or more
 * before it is found missing. Compaction does not get ahead of it: it spares the segment that is
 * written to, and what is audited came in the last few turns.
 */
final class TopicAudit implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(TopicAudit.class);
  private static final Duration END = Duration.ofSeconds(2);

  private final String source;
  private final PublishedSince published;
  private final Acknowledged acknowledged;
  private final NumberAudit numbers;
  private final Duration every;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;
  private long due;

  /** The last number that the broker has acknowledged; 0 before the first. */
  @FunctionalInterface
  interface Acknowledged {
    long last() throws SQLException;
  }

  /**
   * An audit of what comes to these topics from now on; begun before anything more is sent.
   *
   * @param after the last number that may stand there already
   * @param every how long it rests between two turns
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer
   */
  TopicAudit(PublishedEvents topics, long after, Acknowledged acknowledged, Duration every) {
    this.source = topics.source();
    this.published = topics.fromNow();
    this.acknowledged = acknowledged;
    this.numbers = new NumberAudit(after);
    this.every = every;
    this.due = after;
    this.thread = Thread.ofPlatform().daemon().name("topic-audit").start(this::run);
  }

  private void run() {
    try {
      while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
        attempt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      audit();
    } catch (SQLException | RuntimeException e) {
      if (isRunning()) {
        LOG.infof("what stands on the topics is audited later: %s", e.toString());
      }
    }
  }

  private void audit() throws SQLException {
    // Before the topics are read: what was acknowledged by then has to be found on them.
    long last = acknowledged.last();
    published.read(event -> numbers.saw(event.number(), event.id()), this::isRunning);
    if (isRunning()) {
      tell(numbers.upTo(due));
      due = last;
    }
  }

  private void tell(NumberAudit.Faults faults) {
    if (!faults.isEmpty()) {
      LOG.warnf("numbers on the topics of %s: %s", source, faults.inWords());
      RimMetrics.sequenceGaps(source, faults.gaps());
      RimMetrics.sequenceClashes(source, faults.clashing().size());
    }
  }

  private boolean isRunning() {
    return stopping.getCount() > 0;
  }

  /** Ends it, also in the middle of a turn. */
  @Override
  public void close() {
    stopping.countDown();
    thread.interrupt();
    try {
      if (!thread.join(END)) {
        LOG.warn("the audit of the topics did not end in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
