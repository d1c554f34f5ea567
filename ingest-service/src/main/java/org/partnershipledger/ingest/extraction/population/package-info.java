/** How many people a body serves. */
@NullMarked
package org.partnershipledger.ingest.extraction.population;

import org.jspecify.annotations.NullMarked;
