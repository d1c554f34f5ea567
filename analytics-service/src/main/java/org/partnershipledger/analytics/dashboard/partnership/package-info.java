/** The page of one partnership: what was promised, when it was said, and what came of it. */
@NullMarked
package org.partnershipledger.analytics.dashboard.partnership;

import org.jspecify.annotations.NullMarked;
