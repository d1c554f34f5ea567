/** Articles in from the broker. */
@NullMarked
package org.partnershipledger.ingest.intake;

import org.jspecify.annotations.NullMarked;
