package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.contracts.claim.Percentage;

/**
 * Where a text states a share of something.
 *
 * @param first index of the first token of the share
 * @param end index one past its last token, without the words for its base
 * @param qualifierFirst index of the first word that bounds it; {@code first} where none stands
 *     before it
 * @param share the share, unmultiplied, with its base where the text says
 */
public record ShareMention(int first, int end, int qualifierFirst, Percentage share) {}
