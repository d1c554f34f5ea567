/** Organisations, groups of them, and persons: who the text speaks of. */
@NullMarked
package org.partnershipledger.ingest.extraction.mention;

import org.jspecify.annotations.NullMarked;
