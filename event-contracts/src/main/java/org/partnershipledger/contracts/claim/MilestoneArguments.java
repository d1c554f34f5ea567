package org.partnershipledger.contracts.claim;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/**
 * A dated or datable step of a partnership. A planned completion is a target.
 *
 * @param milestone what happens
 * @param form the form of the arrangement that it is a step of; empty when it is the partnership as
 *     a whole
 * @param date when; empty when the text gives no words for it
 * @param superseded whether the text itself says that another date has replaced this one
 * @param condition what it depends on, in the words of the text
 */
public record MilestoneArguments(
    MilestoneKind milestone,
    Optional<Form> form,
    Optional<EventDate> date,
    boolean superseded,
    Optional<String> condition)
    implements ClaimArguments {
  @Override
  public ClaimKind kind() {
    return ClaimKind.MILESTONE;
  }
}
