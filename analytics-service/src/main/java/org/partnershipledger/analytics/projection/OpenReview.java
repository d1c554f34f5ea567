package org.partnershipledger.analytics.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that still needs a person's eye.
 *
 * @param id the item
 * @param partnershipId the partnership it is about
 * @param title that partnership in words; its id while it is not listed
 * @param kind what kind of question it is
 * @param reason what is to be looked at
 * @param claimIds the claims concerned
 * @param openedOn the day of the report that raised it; empty when undated
 * @param openedAt when it was raised here
 */
public record OpenReview(
    String id,
    String partnershipId,
    String title,
    String kind,
    String reason,
    List<String> claimIds,
    Optional<LocalDate> openedOn,
    Instant openedAt) {
  public OpenReview {
    claimIds = List.copyOf(claimIds);
  }
}
