/** Reading articles: from canonical text to claims, pure and deterministic. */
@NullMarked
package org.partnershipledger.ingest.extraction;

import org.jspecify.annotations.NullMarked;
