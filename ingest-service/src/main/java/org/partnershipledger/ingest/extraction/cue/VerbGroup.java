package org.partnershipledger.ingest.extraction.cue;

import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * Auxiliaries with their main verb: "will not be closed", "has been appointed", "to merge".
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param tense where it puts the proposition in time
 * @param certainty how certain it leaves it
 * @param negative whether it denies it
 * @param infinitive whether it depends on the group before it ("to merge")
 * @param marked whether its words, rather than mere past or present tense, decided
 */
record VerbGroup(
    int first,
    int end,
    Tense tense,
    Certainty certainty,
    boolean negative,
    boolean infinitive,
    boolean marked) {}
