package org.partnershipledger.contracts.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the partnership took effect, as reported.
 *
 * @param on the day, or the last day of the period reported
 * @param claimId the claim that says so; empty when it is inferred from an article's own date
 * @param exact whether the day itself was reported
 */
public record Completion(LocalDate on, Optional<String> claimId, boolean exact) {}
