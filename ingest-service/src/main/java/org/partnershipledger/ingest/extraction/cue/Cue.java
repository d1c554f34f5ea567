package org.partnershipledger.ingest.extraction.cue;

/**
 * A cue in the text.
 *
 * @param first index of its first token
 * @param end index one past its last token
 * @param effect what it does
 */
record Cue(int first, int end, CueEffect effect) {}
