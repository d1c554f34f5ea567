package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.LedgerService;

/** Instances of every service that come and go, so that partitions change hands all the time. */
final class Rebalance implements Fault {
  private static final int ARTICLES = 10_000;
  private static final int CHANGES = 30;
  private static final Duration BETWEEN = Duration.ofSeconds(3);
  private static final double SECONDS_OF_LOAD = 8;

  @Override
  public void disturb(Trial trial) {
    int changes = trial.scale().faults(CHANGES);
    int share = trial.scale().articles(ARTICLES) / changes;
    for (int i = 0; i < changes; i++) {
      // It comes and goes while they are on their way.
      Delivery delivery = trial.send(share, Pace.of(share / SECONDS_OF_LOAD));
      LedgerService service = LedgerService.values()[i % LedgerService.values().length];
      String added = trial.line().addInstance(service);
      trial.pause(BETWEEN);
      if (trial.random().nextBoolean()) {
        trial.line().kill(added);
        trial.tell(added + " joined and was killed");
      } else {
        trial.tell(added + " joined and left");
      }
      trial.line().removeInstances();
      trial.add("instances that came and went", 1);
      trial.accepted(delivery);
    }
  }
}
