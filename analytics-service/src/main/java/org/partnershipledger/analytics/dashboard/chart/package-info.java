/** Pictures that are drawn on the server: plain geometry, no script. */
@NullMarked
package org.partnershipledger.analytics.dashboard.chart;

import org.jspecify.annotations.NullMarked;
