package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One known attempt of NHS bodies to join, as public sources tell it.
 *
 * @param id the row's own id, whose first letter is the series
 * @param members the bodies that took part
 * @param resultIds the ids that came out of it; empty for a failed or unfinished attempt
 * @param resultName the name that came out of it, as printed; empty when there is none
 * @param announced when the parties said so; empty when not known, like every date here
 * @param competitionReview what the competition authorities did, in words
 * @param completed the legal day
 * @param ended when a failed attempt ended
 * @param statedTargets completion dates that were stated on the way, the earliest statement first
 * @param savingsClaimed what was claimed, in the words of the sources
 */
public record ReferenceTransaction(
    String id,
    Series series,
    List<Party> members,
    Form form,
    List<String> resultIds,
    Optional<String> resultName,
    Optional<PartialDate> announced,
    Optional<PartialDate> outlineBusinessCase,
    Optional<PartialDate> fullBusinessCase,
    Optional<String> competitionReview,
    Optional<PartialDate> approved,
    Optional<LocalDate> completed,
    Optional<PartialDate> ended,
    Outcome outcome,
    List<StatedTarget> statedTargets,
    Optional<String> savingsClaimed,
    Optional<String> notes,
    String source) {

  public ReferenceTransaction {
    members = List.copyOf(members);
    resultIds = List.copyOf(resultIds);
    statedTargets = List.copyOf(statedTargets);
  }

  /**
   * A body that took part.
   *
   * @param part what of it took part, such as one hospital; empty for the whole body
   */
  public record Party(String organisationId, Optional<String> part) {}

  /** A completion date and the time at which it was stated. */
  public record StatedTarget(PartialDate statedOn, PartialDate target) {}

  /** The group of attempts to which a row belongs. */
  public enum Series {
    /** Completed deals of providers. */
    COMPLETED_PROVIDER_DEAL('T'),
    /** Deals of providers that failed. */
    FAILED_PROVIDER_DEAL('A'),
    /** Joins of national bodies or commissioners. */
    NATIONAL_OR_COMMISSIONER('N'),
    /** Social enterprises and collaboratives. */
    SOCIAL_ENTERPRISE_OR_COLLABORATIVE('C'),
    /** Groups of trusts that stay separate. */
    GROUP('O');

    private final char letter;

    Series(char letter) {
      this.letter = letter;
    }

    static Optional<Series> ofId(String id) {
      return Stream.of(values()).filter(series -> id.charAt(0) == series.letter).findFirst();
    }
  }

  /** What the attempt was in law. */
  public enum Form {
    MERGER("merger"),
    ACQUISITION("acquisition"),
    TRANSFER("transfer"),
    GROUP("group"),
    PROVIDER_COLLABORATIVE("provider-collaborative");

    private final String wire;

    Form(String wire) {
      this.wire = wire;
    }

    /** The word used in data files and on the wire. */
    public String wire() {
      return wire;
    }
  }

  /** What became of the attempt. */
  public enum Outcome {
    COMPLETED("completed"),
    ABANDONED("abandoned"),
    BLOCKED("blocked"),
    ONGOING("ongoing");

    private final String wire;

    Outcome(String wire) {
      this.wire = wire;
    }

    /** The word used in data files and on the wire. */
    public String wire() {
      return wire;
    }
  }
}
