/** The HTTP interface. */
@NullMarked
package org.partnershipledger.ingest.api;

import org.jspecify.annotations.NullMarked;
