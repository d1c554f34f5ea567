package org.partnershipledger.contracts.claim;

import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * How many people a body or partnership serves.
 *
 * @param people the number stated
 * @param qualifier how the words bound the number
 */
public record PopulationArguments(long people, Qualifier qualifier) implements ClaimArguments {
  @Override
  public ClaimKind kind() {
    return ClaimKind.POPULATION;
  }
}
