package org.partnershipledger.registry.projection;

import java.time.Instant;
import java.util.Optional;

/**
 * One transaction's turn at the ledger, which no other has until it ends.
 *
 * @param after the time of the turn before; empty for the first
 * @param at its time: later than every turn before it
 * @param isAgain whether what is done was done before, by a database that is lost
 */
public record Turn(Optional<Instant> after, Instant at, boolean isAgain) {}
