package org.partnershipledger.contracts.claim;

import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * How firm the text makes a proposition, apart from its stage and from who says it.
 *
 * @param certainty how certain
 * @param polarity asserted or denied
 * @param tense behind, going on, or ahead
 */
public record Factuality(Certainty certainty, Polarity polarity, Tense tense) {}
