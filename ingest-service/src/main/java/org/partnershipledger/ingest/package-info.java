/** From articles to claims; no database. */
@NullMarked
package org.partnershipledger.ingest;

import org.jspecify.annotations.NullMarked;
