package org.partnershipledger.ingest.extraction.finance;

import java.util.Optional;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * An amount or a share in the text.
 *
 * @param first index of the first token, its qualifier included
 * @param end index one past its last token
 * @param amount the amount; empty for a share
 * @param share the share; empty for an amount
 * @param sentence where it stands
 */
public record Sum(
    int first, int end, Optional<Money> amount, Optional<Percentage> share, Sentence sentence) {}
