/** Dated and datable steps of a partnership. */
@NullMarked
package org.partnershipledger.ingest.extraction.milestone;

import org.jspecify.annotations.NullMarked;
