/** Failures, told to people. */
@NullMarked
package org.partnershipledger.analytics.dashboard.problem;

import org.jspecify.annotations.NullMarked;
