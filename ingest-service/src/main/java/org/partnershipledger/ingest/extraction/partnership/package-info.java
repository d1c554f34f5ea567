/** Who joins whom, in which form, and how far they are. */
@NullMarked
package org.partnershipledger.ingest.extraction.partnership;

import org.jspecify.annotations.NullMarked;
