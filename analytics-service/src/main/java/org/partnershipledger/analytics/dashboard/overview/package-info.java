/** The first page. */
@NullMarked
package org.partnershipledger.analytics.dashboard.overview;

import org.jspecify.annotations.NullMarked;
