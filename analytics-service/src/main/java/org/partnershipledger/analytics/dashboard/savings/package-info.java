/** How large the savings are, each on its own basis. */
@NullMarked
package org.partnershipledger.analytics.dashboard.savings;

import org.jspecify.annotations.NullMarked;
