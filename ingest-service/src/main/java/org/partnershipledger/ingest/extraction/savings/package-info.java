/** Reductions in spending claimed for the bodies. */
@NullMarked
package org.partnershipledger.ingest.extraction.savings;

import org.jspecify.annotations.NullMarked;
