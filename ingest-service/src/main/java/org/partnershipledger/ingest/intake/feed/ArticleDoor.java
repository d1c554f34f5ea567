package org.partnershipledger.ingest.intake.feed;

import java.util.Optional;
import org.partnershipledger.ingest.article.Draft;

/** Where the articles of entries go in: the same way as those that somebody submits. */
@FunctionalInterface
public interface ArticleDoor {
  /**
   * Takes an article.
   *
   * @return why it cannot be taken; nothing once the broker has it
   * @throws org.apache.kafka.common.KafkaException when the broker is away
   */
  Optional<String> take(Draft draft);
}
