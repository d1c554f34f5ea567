package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.util.List;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/** The database stopped in the middle of transactions, frozen, and away for a while. */
final class DatabaseAway implements Fault {
  private static final int ARTICLES = 5_000;
  private static final int STOPS = 10;
  private static final int FREEZES = 5;
  private static final Duration FROZEN = Duration.ofSeconds(20);
  private static final int UNAVAILABLE = 503;

  @Override
  public void disturb(Trial trial) {
    List<Long> before = trial.processes();
    // An immediate stop aborts every session where it is.
    new Kills(
            List.of(Postgres.NAME),
            List.of("QUIT", "KILL"),
            ARTICLES,
            STOPS,
            LedgerService.REGISTRY)
        .disturb(trial);
    Delivery delivery = trial.send(trial.scale().articles(ARTICLES) / 2, Pace.FULL);
    for (int i = 0; i < trial.scale().faults(FREEZES); i++) {
      trial.moment(500);
      trial.line().freeze(Postgres.NAME);
      trial.pause(trial.scale().lasting(FROZEN));
      trial.line().thaw(Postgres.NAME);
      trial.add("freezes", 1);
    }
    trial.line().stop(Postgres.NAME);
    answers(trial, LedgerService.REGISTRY, "/partnerships");
    answers(trial, LedgerService.ANALYTICS, "/overview");
    trial.pause(trial.scale().lasting(FROZEN));
    trial.line().resume(Postgres.NAME);
    trial.accepted(delivery);
    var unused = trial.line().recovered();
    trial.require(trial.processes().equals(before), "a service has ended because of the database");
  }

  private static void answers(Trial trial, LedgerService service, String path) {
    Http.Answer answer = Http.get(trial.line().url(service) + path);
    trial.require(
        answer.status() == UNAVAILABLE && answer.retryAfter().isPresent(),
        "%s%s answers %d (Retry-After: %s) while its database is away"
            .formatted(
                service.serviceName(), path, answer.status(), answer.retryAfter().orElse("none")));
    trial.add("answers 503 with Retry-After", answer.retryAfter().isPresent() ? 1 : 0);
  }
}
