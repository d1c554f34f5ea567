package org.partnershipledger.rim.deadletter.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list of dead letters.
 *
 * @param items letters in the order in which they were parked
 * @param next the cursor of the part that follows; absent on the last one
 * @param parked how many letters are parked in all
 * @param waiting those of them with which nothing is known to be wrong
 * @param oldest since when the first of them is parked; absent when none is
 */
public record LetterPage(
    List<LetterView> items,
    Optional<String> next,
    int parked,
    int waiting,
    Optional<Instant> oldest) {}
