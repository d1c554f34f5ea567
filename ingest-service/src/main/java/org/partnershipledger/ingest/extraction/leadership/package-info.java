/** Persons in, coming to and leaving offices. */
@NullMarked
package org.partnershipledger.ingest.extraction.leadership;

import org.jspecify.annotations.NullMarked;
