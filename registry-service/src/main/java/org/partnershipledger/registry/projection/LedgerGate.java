package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps changes out until the ledger is where its journal ends. */
@ApplicationScoped
public class LedgerGate {

  private final CountDownLatch closed = new CountDownLatch(1);

  /** Lets changes in from now on. */
  public void open() {
    closed.countDown();
  }

  /** Whether changes are let in. */
  public boolean isOpen() {
    return closed.getCount() == 0;
  }

  /** Waits until changes are let in; false when that takes longer. */
  public boolean awaitOpen(Duration patience) {
    try {
      return closed.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
