package org.partnershipledger.contracts.claim;

import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/**
 * A promise or statement about what will not happen, or will stay.
 *
 * @param topic what it is about
 * @param strength how strongly it binds
 * @param undercutBy the words that undercut it ("but cannot rule anything out"); empty when none
 */
public record AssuranceArguments(
    AssuranceTopic topic, AssuranceStrength strength, Optional<String> undercutBy)
    implements ClaimArguments {
  @Override
  public ClaimKind kind() {
    return ClaimKind.ASSURANCE;
  }
}
