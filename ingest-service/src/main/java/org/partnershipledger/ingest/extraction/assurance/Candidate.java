package org.partnershipledger.ingest.extraction.assurance;

import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.AssuranceTopic;

/**
 * An assurance before its speaker and words are known.
 *
 * @param rule the rule that found it
 * @param topic what it is about
 * @param strength how strongly it binds, before what undercuts it
 * @param first index of the first token of the trigger
 * @param end index one past its last token
 */
record Candidate(
    String rule, AssuranceTopic topic, AssuranceStrength strength, int first, int end) {}
