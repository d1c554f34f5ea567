package org.partnershipledger.ingest.feed;

import java.util.Optional;

/**
 * An entry that could not be taken.
 *
 * @param title its headline, shortened; empty when it has none
 * @param reason why
 */
public record RefusedEntry(Optional<String> title, String reason) {}
