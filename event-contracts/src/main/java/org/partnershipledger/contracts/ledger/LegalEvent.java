package org.partnershipledger.contracts.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register shows: a code closed and succeeded on a date. It stands beside what was
 * reported, never instead of it.
 *
 * @param on first day of the new legal state
 * @param closedCodes the codes that closed the day before
 * @param resultCode the code that goes on
 * @param agreesWithReport whether the reported completion lies within two days of it; false also
 *     when none was reported
 */
public record LegalEvent(
    LocalDate on, List<String> closedCodes, String resultCode, boolean agreesWithReport) {
  public LegalEvent {
    closedCodes = closedCodes == null ? List.of() : List.copyOf(closedCodes);
  }
}
