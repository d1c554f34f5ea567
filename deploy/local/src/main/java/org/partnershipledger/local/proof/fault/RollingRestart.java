package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/** Two instances of every service, restarted one after another while clients send and read. */
final class RollingRestart implements Fault {
  private static final int ROUNDS = 20;
  private static final int ARTICLES_A_RESTART = 400;
  private static final double SECONDS_OF_LOAD = 8;
  private static final long READ_MILLIS = 50;

  @Override
  public void disturb(Trial trial) {
    Line line = trial.line();
    List<String> instances = new ArrayList<>();
    for (LedgerService service : LedgerService.values()) {
      instances.add(service.serviceName());
      instances.add(line.addInstance(service));
    }
    List<String> doors = List.of(line.urlOf(instances.get(0)), line.urlOf(instances.get(1)));
    AtomicBoolean over = new AtomicBoolean();
    Map<String, Integer> answers = new TreeMap<>();
    Thread readers = Thread.ofVirtual().start(() -> read(trial, instances, over));
    for (int round = Math.max(1, trial.scale().faults(ROUNDS) / 2); round > 0; round--) {
      for (String instance : instances) {
        Delivery delivery = restarted(trial, instance, doors);
        delivery.answers().forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
      }
      trial.tell("every instance restarted");
    }
    over.set(true);
    trial.ended(readers);
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

  // A reader whose connection is reset asks the other instance, as a balancer would.
  private static void read(Trial trial, List<String> instances, AtomicBoolean over) {
    for (int i = 0; !over.get(); i++) {
      boolean registry = i % 2 == 0;
      String path = registry ? "/partnerships?limit=5" : "/totals";
      int first = registry ? 2 : 4;
      Http.Answer answer = Http.get(trial.line().urlOf(instances.get(first)) + path);
      if (answer.status() == 0) {
        trial.add("reads sent to the other instance", 1);
        answer = Http.get(trial.line().urlOf(instances.get(first + 1)) + path);
      }
      trial.add("reads", 1);
      trial.require(answer.ok(), path + " was answered " + answer.status() + " " + answer.body());
      trial.pause(Duration.ofMillis(READ_MILLIS));
    }
  }
}
