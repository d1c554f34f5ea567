/**
 * Values in an article: amounts, shares, counts, dates and spans of years, each with the words that
 * bound it.
 *
 * <p>{@link org.partnershipledger.ingest.extraction.value.Values} finds them all in one pass;
 * {@link org.partnershipledger.ingest.extraction.value.DateResolver} gives dates their place in the
 * calendar.
 */
@NullMarked
package org.partnershipledger.ingest.extraction.value;

import org.jspecify.annotations.NullMarked;
