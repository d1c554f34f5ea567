package org.partnershipledger.registry.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has webhooks told, several at a time, each by one instance at a time. A receiver that is slow or
 * dead costs one of the places for the time of an attempt, and no other webhook anything else.
 */
final class Deliverer implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Deliverer.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration STOP = Duration.ofSeconds(15);

  private final String name;
  private final Tools tools;
  private final Duration rest;
  private final int parallel;
  private final Semaphore places;
  private final CountDownLatch stopping;
  private @Nullable Thread thread;

  /**
   * One that stands ready.
   *
   * @param name what leases are taken under
   * @param rest how long it waits when there is nothing to do
   * @param parallel how many webhooks have their turn at once
   * @param stopping counted down when it ends; the tools know it too
   */
  Deliverer(String name, Tools tools, Duration rest, int parallel, CountDownLatch stopping) {
    this.name = name;
    this.tools = tools;
    this.rest = rest;
    this.parallel = parallel;
    this.places = new Semaphore(parallel);
    this.stopping = stopping;
  }

  /** Begins; once. */
  synchronized void start() {
    if (thread == null) {
      thread = Thread.ofPlatform().name("webhooks").start(this::run);
    }
  }

  /** Ends behind what is being sent; waits for it at most 15 s. */
  @Override
  public synchronized void close() {
    stopping.countDown();
    try {
      boolean hasEnded =
          (thread == null || thread.join(STOP))
              && places.tryAcquire(parallel, STOP.toSeconds(), TimeUnit.SECONDS);
      if (!hasEnded) {
        LOG.warnf("not every webhook ended within %s", STOP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    Duration pause = rest;
    while (stopping.getCount() > 0) {
      try {
        if (!begun()) {
          await(rest);
        }
        pause = rest;
      } catch (RuntimeException e) {
        LOG.warnf("no webhook is told: %s", e.toString());
        await(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      }
    }
  }

  /** Begins as many turns as there are places for; whether there was any. */
  private boolean begun() {
    int free = places.availablePermits();
    List<Lease> leases = free == 0 ? List.of() : tools.leases().claim(name, free, tools.now());
    for (Lease lease : leases) {
      places.acquireUninterruptibly();
      var unused = Thread.ofVirtual().name("webhook-", lease.number()).start(() -> take(lease));
    }
    return !leases.isEmpty();
  }

  private void take(Lease lease) {
    try {
      new Turn(tools, lease).take();
    } catch (RuntimeException e) {
      LOG.warnf("the turn of the webhook %s ended: %s", lease.webhookId(), e.toString());
    } finally {
      places.release();
    }
  }

  private void await(Duration time) {
    try {
      var unused = stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
