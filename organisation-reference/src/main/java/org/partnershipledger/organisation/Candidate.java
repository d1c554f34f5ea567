package org.partnershipledger.organisation;

import java.util.List;

/**
 * A body that a name may mean.
 *
 * @param form the form of the body's name that was found
 * @param daysOutOfDate days between the time asked for and the form's validity; 0 when it may hold
 * @param score points; only the order and the distances within one list have a meaning
 * @param corroborated whether the context supports this body
 * @param reasons what gave or cost points, in words
 */
public record Candidate(
    Organisation organisation,
    NameForm form,
    long daysOutOfDate,
    double score,
    boolean corroborated,
    List<String> reasons) {

  public Candidate {
    reasons = List.copyOf(reasons);
  }

  /** Whether the body may have borne the name at the time asked for. */
  public boolean isInDate() {
    return daysOutOfDate == 0;
  }
}
