package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/**
 * Reads of registry and analytics that go on for as long as this is open, each of which has to be
 * answered. One whose connection is reset asks the other instance, as a balancer would.
 */
final class SteadyReads implements AutoCloseable {
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private final Trial trial;
  private final AtomicBoolean over = new AtomicBoolean();
  private final Thread thread;

  /** Begins to read at two instances of each. */
  SteadyReads(Trial trial, Instances instances) {
    this.trial = trial;
    this.thread = Thread.ofVirtual().start(() -> read(instances));
  }

  private void read(Instances instances) {
    while (!over.get()) {
      read(instances.of(LedgerService.REGISTRY), "/partnerships?limit=5");
      read(instances.of(LedgerService.ANALYTICS), "/totals");
    }
  }

  private void read(List<String> urls, String path) {
    Http.Answer answer = Http.get(urls.getFirst() + path);
    if (answer.status() == 0) {
      trial.add("reads sent to the other instance", 1);
      answer = Http.get(urls.getLast() + path);
    }
    trial.add("reads", 1);
    trial.require(answer.ok(), path + " was answered " + answer.status() + " " + answer.body());
    trial.pause(BETWEEN);
  }

  @Override
  public void close() {
    over.set(true);
    trial.ended(thread);
  }
}
