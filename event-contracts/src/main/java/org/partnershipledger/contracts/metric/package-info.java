/** Figures that analytics publishes. */
@NullMarked
package org.partnershipledger.contracts.metric;

import org.jspecify.annotations.NullMarked;
