/** Telling an outage from a mistake. */
@NullMarked
package org.partnershipledger.rim.failure;

import org.jspecify.annotations.NullMarked;
