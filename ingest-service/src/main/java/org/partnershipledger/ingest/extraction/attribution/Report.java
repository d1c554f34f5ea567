package org.partnershipledger.ingest.extraction.attribution;

/**
 * A say-verb with its source and the words that it covers.
 *
 * @param source who says so
 * @param verb index of the verb
 * @param backTo index of the first token of a clause before it that it also covers; {@code verb}
 *     when it covers none
 * @param backEnd index one past the last token of that clause
 * @param forwardFrom index of the first token behind it that it covers
 */
record Report(Source source, int verb, int backTo, int backEnd, int forwardFrom) {}
