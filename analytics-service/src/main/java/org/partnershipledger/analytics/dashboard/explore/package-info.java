/** The table of partnerships with its facets, and who joins whom. */
@NullMarked
package org.partnershipledger.analytics.dashboard.explore;

import org.jspecify.annotations.NullMarked;
