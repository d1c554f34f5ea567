/** All that was found in one article, and what rules make of it. */
@NullMarked
package org.partnershipledger.ingest.extraction.scene;

import org.jspecify.annotations.NullMarked;
