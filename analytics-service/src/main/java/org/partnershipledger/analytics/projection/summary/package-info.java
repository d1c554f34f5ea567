/** What lists say of each partnership, for the present and for every day that changed it. */
@NullMarked
package org.partnershipledger.analytics.projection.summary;

import org.jspecify.annotations.NullMarked;
