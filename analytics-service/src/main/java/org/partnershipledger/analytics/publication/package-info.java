/** Figures out, through the outbox. */
@NullMarked
package org.partnershipledger.analytics.publication;

import org.jspecify.annotations.NullMarked;
