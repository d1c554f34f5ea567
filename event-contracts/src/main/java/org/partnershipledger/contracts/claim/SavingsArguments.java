package org.partnershipledger.contracts.claim;

import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * A reduction in spending claimed for the bodies; exactly one of amount and share is given.
 *
 * @param saving promised, made, target or required
 * @param amount the amount; empty when a share is given
 * @param share the share of a base, unmultiplied; empty when an amount is given
 * @param basis the time basis, as the text has it; never guessed
 * @param years the horizon in years, only where stated
 * @param window the period or date by or from which it is to be made; empty when not stated
 * @param recurrence whether it repeats
 * @param grossNet before or after costs
 * @param additionality whether it comes on top of ordinary efficiency
 * @param condition what it depends on, in the words of the text
 * @param scope what it is to come from, in the words of the text
 * @param parent id of the claim in the same article whose total this is a part of
 * @param claimedOn when the claim was made, if the text dates it before publication
 */
public record SavingsArguments(
    SavingsKind saving,
    Optional<Money> amount,
    Optional<Percentage> share,
    Basis basis,
    OptionalInt years,
    Optional<EventDate> window,
    Recurrence recurrence,
    GrossNet grossNet,
    Additionality additionality,
    Optional<String> condition,
    Optional<String> scope,
    Optional<String> parent,
    Optional<EventDate> claimedOn)
    implements ClaimArguments {
  public SavingsArguments {
    if (amount.isPresent() == share.isPresent()) {
      throw new IllegalArgumentException("a saving is either an amount or a share");
    }
  }

  @Override
  public ClaimKind kind() {
    return ClaimKind.SAVINGS;
  }
}
