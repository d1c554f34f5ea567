package org.partnershipledger.local.proof.fault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.LedgerService;

/** Two instances of every service, restarted one after another while clients send and read. */
final class RollingRestart implements Fault {
  private static final int ROUNDS = 20;
  private static final int ARTICLES_A_RESTART = 400;
  private static final double SECONDS_OF_LOAD = 8;

  @Override
  public void disturb(Trial trial) {
    Line line = trial.line();
    Instances instances = Instances.doubled(line);
    List<String> doors = instances.of(LedgerService.INGEST);
    Map<String, Integer> answers = new TreeMap<>();
    try (SteadyReads reads = new SteadyReads(trial, instances)) {
      for (int round = Math.max(1, trial.scale().faults(ROUNDS) / 2); round > 0; round--) {
        for (String instance : instances.names()) {
          Delivery delivery = restarted(trial, instance, doors);
          delivery.answers().forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
        }
        trial.tell("every instance restarted");
      }
    }
    line.removeInstances();
    answers.keySet().removeAll(List.of("202", "none"));
    trial.require(answers.isEmpty(), "articles were answered otherwise than 202: " + answers);
  }

  private static Delivery restarted(Trial trial, String instance, List<String> doors) {
    int share = trial.scale().articles(ARTICLES_A_RESTART);
    Delivery delivery = trial.send(share, Pace.of(share / SECONDS_OF_LOAD), () -> doors);
    trial.line().stop(instance);
    trial.line().resume(instance);
    trial.until(instance + " ready again", () -> trial.line().isReady(instance));
    trial.add("instances restarted", 1);
    trial.accepted(delivery);
    return delivery;
  }
}
