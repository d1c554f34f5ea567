package org.partnershipledger.ingest.extraction.text;

/**
 * Words between quotation marks.
 *
 * @param start offset of the first character inside the marks
 * @param end offset one past the last character inside the marks
 * @param speech whether it is long enough to be speech; shorter ones are scare quotes or terms
 * @param continued whether it goes on from the quotation of the paragraph before
 */
public record Quotation(int start, int end, boolean speech, boolean continued) {}
