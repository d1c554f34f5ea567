package org.partnershipledger.local.proof.oracle;

import java.util.Optional;

/**
 * A record that stands on a topic.
 *
 * @param partition its partition
 * @param key its key
 * @param id the event's id; empty for a record without one
 * @param type the event's type; blank for a record without one
 * @param cause the id of the event that led to it; empty when it names none
 * @param sequence its number; 0 when it has none
 * @param content what tells its value apart from other values
 * @param claim the claim that it records or withdraws; empty for other events
 */
public record Seen(
    int partition,
    String key,
    Optional<String> id,
    String type,
    Optional<String> cause,
    long sequence,
    int content,
    Optional<String> claim) {}
