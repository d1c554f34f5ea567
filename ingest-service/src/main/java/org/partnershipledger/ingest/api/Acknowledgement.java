package org.partnershipledger.ingest.api;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.partnershipledger.rim.kafka.EventPublisher;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Waits for the broker, since nothing is accepted before it is stored. */
final class Acknowledgement {
  private static final Logger LOG = Logger.getLogger(Acknowledgement.class);
  private static final int RETRY_AFTER_SECONDS = 5;

  private Acknowledgement() {}

  /**
   * Returns when the broker has acknowledged.
   *
   * @throws ProblemException broker-unavailable, when it does not
   */
  static void await(CompletionStage<Void> sending) {
    try {
      sending.toCompletableFuture().get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.warnf("the broker did not acknowledge: %s", e.getMessage());
      throw unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable();
    }
  }

  private static ProblemException unavailable() {
    return new ProblemException(
        ProblemType.BROKER_UNAVAILABLE,
        "the broker did not acknowledge; sending it again is safe",
        List.of(),
        OptionalInt.of(RETRY_AFTER_SECONDS));
  }
}
