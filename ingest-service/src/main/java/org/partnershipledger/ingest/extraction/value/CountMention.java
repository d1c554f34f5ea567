package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * Where a text states how many of something there are.
 *
 * @param first index of the first token of the number
 * @param end index one past its last token
 * @param qualifierFirst index of the first word that bounds it; {@code first} where none stands
 *     before it
 * @param value the number; the upper one of a range
 * @param qualifier how the words bound it
 */
public record CountMention(
    int first, int end, int qualifierFirst, long value, Qualifier qualifier) {}
