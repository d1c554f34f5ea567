package org.partnershipledger.contracts.claim;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;

/**
 * A person in, coming to or leaving an office; the bodies stand in the claim's organisations as
 * subject.
 *
 * @param person the name, as fully as the text gives it
 * @param role the office, in the words of the text; empty when not stated
 * @param event what happened
 * @param date when; empty when not stated
 */
public record LeadershipArguments(
    String person, Optional<String> role, LeadershipEvent event, Optional<EventDate> date)
    implements ClaimArguments {
  @Override
  public ClaimKind kind() {
    return ClaimKind.LEADERSHIP;
  }
}
