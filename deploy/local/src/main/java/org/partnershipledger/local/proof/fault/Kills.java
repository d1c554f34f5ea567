package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.partnershipledger.local.broker.BrokerProcess;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.service.LedgerService;

/**
 * Programs ended at moments of chance, spread over the work of the one that is ended.
 *
 * @param programs what is ended, all at once
 * @param signals by which signal, in turn
 * @param articles the full number of articles
 * @param kills the full number of ends
 * @param stage whose work counts as progress
 */
record Kills(
    List<String> programs, List<String> signals, int articles, int kills, LedgerService stage)
    implements Fault {
  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(30);

  static Kills of(LedgerService service) {
    return new Kills(List.of(service.serviceName()), List.of("KILL"), 10_000, 30, service);
  }

  static Kills ofBroker() {
    return new Kills(
        List.of(BrokerProcess.NAME), List.of("KILL"), 5_000, 10, LedgerService.REGISTRY);
  }

  static Kills ofAll() {
    return new Kills(
        List.of(
            LedgerService.INGEST.serviceName(),
            LedgerService.REGISTRY.serviceName(),
            LedgerService.ANALYTICS.serviceName(),
            BrokerProcess.NAME,
            Postgres.NAME),
        List.of("KILL"),
        3_000,
        5,
        LedgerService.REGISTRY);
  }

  @Override
  public void disturb(Trial trial) {
    int times = trial.scale().faults(kills);
    int share = trial.scale().articles(articles) / times;
    for (int i = 0; i < times; i++) {
      Delivery delivery = trial.send(share, Pace.FULL);
      LongSupplier progress = progress(trial, delivery);
      long all = stage == LedgerService.INGEST ? share : trial.sent().size() + share;
      // So that some ends come early in the work on these articles, and some late.
      trial.moment(share * millisAnArticle());
      end(trial, signals.get(i % signals.size()), progress, all);
      trial.accepted(delivery);
    }
  }

  private void end(Trial trial, String signal, LongSupplier progress, long all) {
    long reached = progress.getAsLong();
    Instant begun = Instant.now();
    trial.line().end(signal, programs.toArray(String[]::new));
    trial.until(
        "going on after the end of " + programs,
        () -> progress.getAsLong() > reached || progress.getAsLong() >= all);
    Duration recovery = Duration.between(begun, Instant.now()).plus(trial.line().recovered());
    trial.add("ends", 1);
    trial.add("ends with work under way", reached < all ? 1 : 0);
    trial.most("seconds to recover, most", recovery.toMillis() / 1000.0);
    trial.require(
        recovery.compareTo(trial.scale().limit(LONGEST_RECOVERY)) < 0,
        "recovery took " + recovery.toSeconds() + " s");
    trial.tell(
        "%s ended with %d articles under way, back after %d ms"
            .formatted(String.join(", ", programs), all - reached, recovery.toMillis()));
  }

  // About how long one takes to reach the stage on a small machine.
  private int millisAnArticle() {
    return switch (stage) {
      case INGEST -> 8;
      case REGISTRY -> 20;
      case ANALYTICS -> 40;
    };
  }

  private LongSupplier progress(Trial trial, Delivery delivery) {
    return switch (stage) {
      case INGEST -> delivery::count;
      case REGISTRY -> trial::entered;
      case ANALYTICS -> trial::counted;
    };
  }
}
