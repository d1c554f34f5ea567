package org.partnershipledger.ingest.extraction.mention;

import org.partnershipledger.contracts.vocabulary.Resolution;

/**
 * Words that name an organisation.
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param body the organisation
 * @param resolution how the words were linked
 */
public record Mention(int first, int end, Body body, Resolution resolution) {}
