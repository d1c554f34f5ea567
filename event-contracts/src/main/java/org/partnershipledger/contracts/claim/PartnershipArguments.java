package org.partnershipledger.contracts.claim;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * An arrangement of a partnership: its members stand in the claim's organisations.
 *
 * @param form the form of the arrangement; a denied form has negative polarity
 * @param formOptions the live options when the form is undecided, else empty
 * @param stage the furthest stage that the text reports for the arrangement; empty when the text
 *     reports none
 * @param sideState paused, abandoned and so on; empty when none
 * @param competitionReview where the competition review stands; empty when not reported
 * @param since when the arrangement began; empty when not reported
 * @param resultName the name of the body that it makes; empty when not reported
 */
public record PartnershipArguments(
    Form form,
    List<Form> formOptions,
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<CompetitionReview> competitionReview,
    Optional<EventDate> since,
    Optional<String> resultName)
    implements ClaimArguments {
  public PartnershipArguments {
    formOptions = formOptions == null ? List.of() : List.copyOf(formOptions);
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.PARTNERSHIP;
  }
}
