package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.partnershipledger.local.broker.BrokerProcess;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.process.Usage;
import org.partnershipledger.local.service.LedgerService;

/** A steady stream with a fault of chance every so often, and what the programs hold meanwhile. */
final class Soak implements Fault {
  private static final double PER_SECOND = 20;
  private static final int FAULTS_AN_HOUR = 60;
  private static final int FEWEST_FAULTS = 3;
  private static final int MORE_DESCRIPTORS = 64;
  private static final List<String> PROGRAMS =
      List.of(
          LedgerService.INGEST.serviceName(),
          LedgerService.REGISTRY.serviceName(),
          BrokerProcess.NAME,
          Postgres.NAME);

  @Override
  public void disturb(Trial trial) {
    Duration time = trial.scale().soak();
    int faults = (int) Math.max(FEWEST_FAULTS, FAULTS_AN_HOUR * time.toMinutes() / 60);
    Delivery delivery = trial.send((int) (time.toSeconds() * PER_SECOND), Pace.of(PER_SECOND));
    // This one is left alone, so that what it holds can be followed from the first to the last.
    String watched = LedgerService.ANALYTICS.serviceName();
    Usage first = Usage.of(trial.line().pid(watched));
    Instant begun = Instant.now();
    for (int i = 1; i <= faults; i++) {
      Instant due = begun.plus(time.multipliedBy(i).dividedBy(faults + 1L));
      Duration wait = Duration.between(Instant.now(), due);
      trial.pause(wait.isNegative() ? Duration.ZERO : wait);
      disturbOnce(trial);
    }
    trial.accepted(delivery);
    trial.drained();
    Usage last = Usage.of(trial.line().pid(watched));
    trial.most("descriptors of analytics-service, at first", first.descriptors());
    trial.most("descriptors of analytics-service, at last", last.descriptors());
    trial.most("resident MB of analytics-service, at first", first.residentMegabytes());
    trial.most("resident MB of analytics-service, at last", last.residentMegabytes());
    trial.require(
        last.descriptors() <= first.descriptors() + MORE_DESCRIPTORS,
        "analytics-service holds more descriptors than at first: " + last.descriptors());
  }

  private static void disturbOnce(Trial trial) {
    String program = PROGRAMS.get(trial.random().nextInt(PROGRAMS.size()));
    if (trial.random().nextBoolean()) {
      trial.line().kill(program);
      trial.tell(program + " killed");
    } else {
      trial.line().freeze(program);
      trial.pause(Duration.ofSeconds(3));
      trial.line().thaw(program);
      trial.tell(program + " frozen for 3 s");
    }
    trial.add("faults", 1);
  }
}
