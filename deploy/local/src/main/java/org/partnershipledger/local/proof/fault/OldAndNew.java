package org.partnershipledger.local.proof.fault;

import java.util.List;
import org.partnershipledger.local.broker.Topics;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.LedgerService;

/**
 * An upgrade, taken back and made again, while clients send and read: a line of the version before;
 * this version beside it on the same topics and tables, which it migrates; the version before alone
 * on those, started anew; both again; this version alone. What either writes the other reads.
 */
final class OldAndNew implements Fault {
  private static final int ARTICLES = 2_000;
  private static final int SHARES = 5;
  private static final double SECONDS_OF_LOAD = 8;

  @Override
  public void disturb(Trial trial) {
    Line line = trial.line();
    trial.tell("the version before alone");
    sent(trial);
    // As an operator applies the list of topics before the services.
    try (Topics topics = new Topics(line.addresses().bootstrap())) {
      topics.create();
    }
    trial.tell("both, while this one joins");
    beside(trial, () -> {});
    trial.tell("the version before alone, on migrated tables");
    for (LedgerService service : LedgerService.values()) {
      line.stop(service.serviceName());
      line.resume(service.serviceName());
    }
    var unused = line.recovered();
    sent(trial);
    trial.tell("both, until the version before is replaced");
    beside(trial, () -> List.of(LedgerService.values()).forEach(line::renew));
    trial.tell("this version alone");
    sent(trial);
  }

  private static void sent(Trial trial) {
    trial.accepted(trial.send(share(trial), Pace.FULL));
    trial.drained();
  }

  private static void beside(Trial trial, Runnable change) {
    Line line = trial.line();
    int share = share(trial);
    Instances instances = Instances.doubled(line);
    try (SteadyReads reads = new SteadyReads(trial, instances)) {
      List<String> doors = instances.of(LedgerService.INGEST);
      Delivery delivery = trial.send(share, Pace.of(share / SECONDS_OF_LOAD), () -> doors);
      change.run();
      trial.accepted(delivery);
    }
    line.removeInstances();
    trial.drained();
  }

  private static int share(Trial trial) {
    return trial.scale().articles(ARTICLES) / SHARES;
  }
}
