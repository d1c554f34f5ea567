/** Who says so, and how. */
@NullMarked
package org.partnershipledger.ingest.extraction.attribution;

import org.jspecify.annotations.NullMarked;
