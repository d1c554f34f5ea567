/** Articles and readings out to the broker. */
@NullMarked
package org.partnershipledger.ingest.publication;

import org.jspecify.annotations.NullMarked;
