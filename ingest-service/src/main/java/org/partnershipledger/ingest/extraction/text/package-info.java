/**
 * The article as blocks, sentences, tokens and quotations, all by offset into the canonical text.
 */
@NullMarked
package org.partnershipledger.ingest.extraction.text;

import org.jspecify.annotations.NullMarked;
