/** Named persons, their offices and whom they work for. */
@NullMarked
package org.partnershipledger.ingest.extraction.person;

import org.jspecify.annotations.NullMarked;
