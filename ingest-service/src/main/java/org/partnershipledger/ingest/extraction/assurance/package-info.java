/** Promises and statements about what will not happen, or will stay. */
@NullMarked
package org.partnershipledger.ingest.extraction.assurance;

import org.jspecify.annotations.NullMarked;
