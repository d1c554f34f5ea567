package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.partnershipledger.local.broker.BrokerProcess;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;

/** The broker away for a while: nothing is accepted meanwhile, and all that was comes through. */
final class BrokerAway implements Fault {
  private static final int ARTICLES = 5_000;
  private static final int UNAVAILABLE = 503;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(12);

  @Override
  public void disturb(Trial trial) {
    Delivery before = trial.send(trial.scale().articles(ARTICLES), Pace.FULL);
    trial.accepted(before);
    trial.line().stop(BrokerProcess.NAME);
    Submission article = trial.articles(1).getFirst();
    refused(trial, article);
    reads(trial);
    trial.pause(trial.scale().away());
    Instant back = Instant.now();
    trial.line().resume(BrokerProcess.NAME);
    // What was refused is sent again by whoever sent it.
    trial.accepted(again(trial, article));
    trial.drained();
    trial.most(
        "seconds until all is through", Duration.between(back, Instant.now()).toMillis() / 1000.0);
  }

  private static Delivery again(Trial trial, Submission article) {
    String door = trial.line().url(LedgerService.INGEST);
    return Delivery.begin(List.of(article), () -> List.of(door), trial.line().token(), Pace.FULL);
  }

  private static void refused(Trial trial, Submission article) {
    Instant asked = Instant.now();
    Http.Answer answer =
        Http.post(
            trial.line().url(LedgerService.INGEST) + "/articles",
            "application/json",
            trial.line().token(),
            article.body());
    Duration took = Duration.between(asked, Instant.now());
    trial.most("seconds until an article is refused", took.toMillis() / 1000.0);
    trial.require(
        answer.status() == UNAVAILABLE && answer.retryAfter().isPresent(),
        "an article is answered %d (Retry-After: %s) while the broker is away"
            .formatted(answer.status(), answer.retryAfter().orElse("none")));
    trial.require(
        took.compareTo(trial.scale().limit(LONGEST_ANSWER)) < 0, "the refusal took " + took);
  }

  private static void reads(Trial trial) {
    for (LedgerService service : LedgerService.values()) {
      if (service.database().isPresent()) {
        String url = trial.line().url(service);
        String path = service == LedgerService.REGISTRY ? "/partnerships" : "/overview";
        trial.require(Http.answers(url + path), service.serviceName() + " does not answer reads");
      }
    }
  }
}
