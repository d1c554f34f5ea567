/** Sums of money: which are savings, and what the others measure. */
@NullMarked
package org.partnershipledger.ingest.extraction.finance;

import org.jspecify.annotations.NullMarked;
