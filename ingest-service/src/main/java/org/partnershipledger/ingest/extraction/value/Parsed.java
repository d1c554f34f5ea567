package org.partnershipledger.ingest.extraction.value;

/**
 * An expression that the grammar has read.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param expression what it says
 */
record Parsed(int first, int end, DateExpression expression) {}
