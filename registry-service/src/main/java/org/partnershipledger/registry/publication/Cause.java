package org.partnershipledger.registry.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What set a change off.
 *
 * @param articleId the article
 * @param eventId the event that brought its reading or retraction
 * @param publishedOn last possible day of its publication; empty when undated or taken back
 * @param recordedAt when the registry learnt it
 */
public record Cause(
    String articleId, String eventId, Optional<LocalDate> publishedOn, Instant recordedAt) {}
