package org.partnershipledger.contracts.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * A date that a step of the partnership was to be reached by.
 *
 * @param milestone the step
 * @param claimId the claim
 * @param articleId its article
 * @param reportedOn last possible day of publication; empty when unknown
 * @param date the date as the text has it; {@code latest} is the day that slips count from
 * @param asserted whether it was stated without a hedge
 * @param superseded whether the same text says that it has been replaced
 * @param effect what the target did to the ones before it
 * @param form the form of the arrangement that it is a target of; empty when it is the partnership
 *     as a whole
 */
public record Target(
    MilestoneKind milestone,
    String claimId,
    String articleId,
    Optional<LocalDate> reportedOn,
    EventDate date,
    boolean asserted,
    boolean superseded,
    TargetEffect effect,
    Optional<Form> form) {
  /** A target of the partnership as a whole. */
  public Target(
      MilestoneKind milestone,
      String claimId,
      String articleId,
      Optional<LocalDate> reportedOn,
      EventDate date,
      boolean asserted,
      boolean superseded,
      TargetEffect effect) {
    this(
        milestone,
        claimId,
        articleId,
        reportedOn,
        date,
        asserted,
        superseded,
        effect,
        Optional.empty());
  }
}
