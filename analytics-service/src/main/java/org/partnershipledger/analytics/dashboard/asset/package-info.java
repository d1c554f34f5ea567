/** Style sheet, scripts and icon, under addresses that change with their content. */
@NullMarked
package org.partnershipledger.analytics.dashboard.asset;

import org.jspecify.annotations.NullMarked;
