package org.partnershipledger.contracts.claim;

import org.partnershipledger.contracts.vocabulary.ClaimKind;

/** What a claim says; one record per kind. */
public sealed interface ClaimArguments
    permits PartnershipArguments,
        MilestoneArguments,
        SavingsArguments,
        FinanceArguments,
        AssuranceArguments,
        LeadershipArguments,
        PopulationArguments {
  /** The kind of claim that these arguments belong to. */
  ClaimKind kind();
}
