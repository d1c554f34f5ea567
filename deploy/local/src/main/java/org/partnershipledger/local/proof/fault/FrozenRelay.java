package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.time.Instant;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/**
 * The instance that publishes what the registry has stored is killed or frozen; another goes on.
 */
final class FrozenRelay implements Fault {
  private static final int ARTICLES = 5_000;
  private static final int FAULTS = 20;
  private static final double PER_SECOND = 10;
  private static final Duration FROZEN = Duration.ofSeconds(60);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
  private static final Duration LONGEST_STALL = Duration.ofSeconds(15);
  private static final String LEADS = "ledger_relay_leader";

  @Override
  public void disturb(Trial trial) {
    String first = LedgerService.REGISTRY.serviceName();
    String second = trial.line().addInstance(LedgerService.REGISTRY);
    int faults = trial.scale().faults(FAULTS);
    int share = trial.scale().articles(ARTICLES) / faults;
    for (int i = 0; i < faults; i++) {
      Delivery delivery = trial.send(share, Pace.of(PER_SECOND));
      trial.until("that one leads", () -> leads(trial, first) != leads(trial, second));
      String leader = leads(trial, first) ? first : second;
      String other = leader.equals(first) ? second : first;
      trial.moment(1_000);
      if (i % 2 == 0) {
        freeze(trial, leader, other);
      } else {
        trial.line().kill(leader);
        trial.until(leader + " back", () -> trial.line().isReady(leader));
        trial.tell(leader + " killed while it led");
        trial.add("leaders killed", 1);
      }
      trial.accepted(delivery);
    }
    trial.drained();
    trial.line().removeInstances();
  }

  private static void freeze(Trial trial, String leader, String other) {
    Duration frozen = FROZEN.compareTo(trial.scale().away()) < 0 ? FROZEN : LONG_ENOUGH;
    Instant begun = Instant.now();
    trial.line().freeze(leader);
    trial.until("that the other leads", () -> leads(trial, other));
    Duration stall = Duration.between(begun, Instant.now());
    trial.most("seconds until another leads, most", stall.toMillis() / 1000.0);
    trial.require(
        stall.compareTo(trial.scale().limit(LONGEST_STALL)) < 0,
        "nobody led for %.1f s after the leader was frozen".formatted(stall.toMillis() / 1000.0));
    trial.pause(frozen.compareTo(stall) > 0 ? frozen.minus(stall) : Duration.ZERO);
    trial.line().thaw(leader);
    trial.tell(
        "%s frozen while it led; the other led after %d ms".formatted(leader, stall.toMillis()));
    trial.add("leaders frozen", 1);
  }

  private static boolean leads(Trial trial, String instance) {
    return Http.get(trial.line().urlOf(instance) + "/q/metrics")
        .body()
        .lines()
        .anyMatch(line -> line.startsWith(LEADS) && line.endsWith(" 1.0"));
  }
}
