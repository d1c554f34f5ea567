package org.partnershipledger.analytics.publication;

import java.util.Optional;
import org.partnershipledger.contracts.envelope.CloudEvent;

/**
 * The event that made a figure change.
 *
 * @param eventId its id
 * @param articleId the article that set it off; empty for a review
 * @param traceParent its trace context; empty when it has none
 */
public record Cause(String eventId, Optional<String> articleId, Optional<String> traceParent) {
  /** The cause that these attributes name. */
  public static Cause of(CloudEvent attributes) {
    return new Cause(attributes.id(), attributes.correlationId(), attributes.traceParent());
  }
}
