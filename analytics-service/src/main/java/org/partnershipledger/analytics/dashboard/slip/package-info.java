/** The slip chart, drawn on the server: plain geometry, no script. */
@NullMarked
package org.partnershipledger.analytics.dashboard.slip;

import org.jspecify.annotations.NullMarked;
