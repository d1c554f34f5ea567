package org.partnershipledger.contracts.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two or more reports that cannot all be right. Nothing is decided by leaving one out: the values
 * stand in the order of their rank, and the reason says why the first one ranks first.
 *
 * @param kind what they disagree about
 * @param subject what exactly: a form, or a step; empty where the kind says it all
 * @param values what each says, the one that ranks first at the front; at least two
 * @param reason why the first ranks first, in plain words
 */
public record Conflict(
    ConflictKind kind, Optional<String> subject, List<ConflictingValue> values, String reason) {
  public Conflict {
    values = values == null ? List.of() : List.copyOf(values);
  }

  /**
   * One of the values.
   *
   * @param value the value, as the document writes it: a date, or {@code claimed} or {@code denied}
   * @param saidBy what its speaker is to the partnership, or {@code register}
   * @param claimIds the claims that say so, by publication; empty for the register
   * @param reportedOn last possible day of the latest publication; empty when undated
   */
  public record ConflictingValue(
      String value, String saidBy, List<String> claimIds, Optional<LocalDate> reportedOn) {
    public ConflictingValue {
      claimIds = claimIds == null ? List.of() : List.copyOf(claimIds);
    }
  }
}
