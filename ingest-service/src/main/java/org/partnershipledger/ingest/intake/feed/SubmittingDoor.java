package org.partnershipledger.ingest.intake.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.ingest.article.Admission;
import org.partnershipledger.ingest.article.ArticleExaminer;
import org.partnershipledger.ingest.article.Draft;
import org.partnershipledger.ingest.article.Fault;
import org.partnershipledger.ingest.publication.ArticlePublisher;
import org.partnershipledger.rim.kafka.EventPublisher;

/** Examines articles and puts them on their topic, as {@code POST /articles} does. */
@ApplicationScoped
public class SubmittingDoor implements ArticleDoor {
  private final ArticlePublisher publisher;
  private final Clock clock;

  @Inject
  SubmittingDoor(ArticlePublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  @Override
  public Optional<String> take(Draft draft) {
    Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    return switch (ArticleExaminer.examine(draft, now)) {
      case Admission.Admitted admitted -> {
        submit(admitted.article());
        yield Optional.empty();
      }
      case Admission.Refused refused ->
          Optional.of(
              refused.faults().stream()
                  .map(SubmittingDoor::told)
                  .collect(Collectors.joining("; ")));
    };
  }

  /** Entries have no pointers: the part that is wrong is named. */
  private static String told(Fault fault) {
    String part = fault.pointer().replaceFirst("^/", "");
    return "its " + (part.isEmpty() ? "text" : part) + " " + fault.message();
  }

  private void submit(ArticleSubmitted article) {
    try {
      publisher
          .submit(article)
          .toCompletableFuture()
          .get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("the broker did not acknowledge an article", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("broken off before the broker had an article", e);
    }
  }
}
