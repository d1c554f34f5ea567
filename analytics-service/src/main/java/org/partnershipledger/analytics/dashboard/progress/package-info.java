/** How far along and how late: promises, slips, time in stage, forecasts. */
@NullMarked
package org.partnershipledger.analytics.dashboard.progress;

import org.jspecify.annotations.NullMarked;
