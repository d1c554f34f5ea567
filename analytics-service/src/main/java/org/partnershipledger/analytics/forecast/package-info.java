/** What became of comparable plans, and what that makes likely (M17); plain Java. */
@NullMarked
package org.partnershipledger.analytics.forecast;

import org.jspecify.annotations.NullMarked;
