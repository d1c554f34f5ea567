package org.partnershipledger.registry.recovery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.registry.intake.ClaimIntake;
import org.partnershipledger.registry.projection.LedgerGate;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.outbox.OutboxRelay;
import org.partnershipledger.rim.telemetry.RimMetrics;

/**
 * Opens the ledger: what its journal has more than the database is done again first, then the relay
 * and intake begin, and people may change it. While the broker is away there are only reads.
 */
@ApplicationScoped
public class Opening {

  private static final Logger LOG = Logger.getLogger(Opening.class);
  private static final long FIRST_PAUSE_MS = 200;
  private static final long LONGEST_PAUSE_MS = 10_000;

  private final Recovery recovery;
  private final LedgerGate gate;
  private final OutboxRelay relay;
  private final ClaimIntake intake;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile boolean isCatchingUp;
  private volatile @Nullable Thread opener;

  Opening(Recovery recovery, LedgerGate gate, OutboxRelay relay, ClaimIntake intake) {
    this.recovery = recovery;
    this.gate = gate;
    this.relay = relay;
    this.intake = intake;
  }

  void start(@Observes StartupEvent started) {
    RimMetrics.gauge("ledger.open", gate, g -> g.isOpen() ? 1 : 0);
    opener = Thread.ofPlatform().daemon().name("ledger-opening").start(this::open);
  }

  /** Before intake ends; so that none begins after it. */
  void stop(@Observes @Priority(EventConsumers.STOPS_AT - 1) ShutdownEvent ending) {
    synchronized (stopping) {
      stopping.countDown();
    }
    if (opener != null) {
      opener.interrupt();
    }
  }

  /** Whether the ledger is behind its journal, so that it is better not asked. */
  boolean isCatchingUp() {
    return isCatchingUp;
  }

  private void open() {
    long pause = FIRST_PAUSE_MS;
    while (!isOpened()) {
      try {
        if (stopping.await(pause, TimeUnit.MILLISECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
    }
  }

  private boolean isOpened() {
    try {
      recovery.catchUp(() -> isCatchingUp = true);
    } catch (RuntimeException e) {
      LOG.warnf("the ledger takes no changes yet: %s", e.getMessage());
      return false;
    }
    synchronized (stopping) {
      if (stopping.getCount() > 0) {
        relay.start();
        intake.start();
        gate.open();
        isCatchingUp = false;
      }
    }
    return true;
  }
}
