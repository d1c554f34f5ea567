package org.partnershipledger.analytics.commitments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that someone answerable said would be done, or would not be, with what became of it.
 *
 * @param subject what it is about, in a word of the vocabulary: a step, or the topic of an
 *     assurance
 * @param strength how firmly it was made
 * @param claimId the claim
 * @param due the day by which it was to be done; empty for a standing promise
 * @param doneOn the day on which it was done; empty when it was not, and for a standing promise
 * @param status what became of it
 */
public record Commitment(
    String subject,
    Strength strength,
    String claimId,
    Optional<LocalDate> due,
    Optional<LocalDate> doneOn,
    CommitmentStatus status) {
  /** How firmly a commitment was made. */
  public enum Strength {
    /** A dated act without a hedge. */
    HARD("hard"),
    /** A dated act with a hedge that does not remove it ("likely"). */
    SOFT("soft"),
    /** A lasting promise without a date; in no rate. */
    STANDING("standing");

    private final String words;

    Strength(String words) {
      this.words = words;
    }

    /** The strength in a word. */
    public String words() {
      return words;
    }
  }
}
