package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A code that the register closed and gave successors.
 *
 * @param closedCode the id that closed
 * @param lastDay its last day in the register
 * @param effectiveOn the day after, from which the successors stand in its place
 * @param successorCodes the ids that followed; more than one when the body was split
 */
public record LegalEvent(
    String closedCode, LocalDate lastDay, LocalDate effectiveOn, List<String> successorCodes) {

  /** The register closes a code up to this many days off the legal date. */
  public static final int REGISTER_TOLERANCE_DAYS = 2;

  public LegalEvent {
    successorCodes = List.copyOf(successorCodes);
  }

  /** Whether a reported completion is the same day, within the register's tolerance. */
  public boolean agreesWith(LocalDate reported) {
    return Math.abs(ChronoUnit.DAYS.between(effectiveOn, reported)) <= REGISTER_TOLERANCE_DAYS;
  }
}
