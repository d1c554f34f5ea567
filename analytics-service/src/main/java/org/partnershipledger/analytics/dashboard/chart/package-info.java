/** Drawings made by the server: where marks stand; the words beside them are in tables too. */
@NullMarked
package org.partnershipledger.analytics.dashboard.chart;

import org.jspecify.annotations.NullMarked;
