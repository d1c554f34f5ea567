/** The line of services as a ledger: what came in, and what became of it. */
@NullMarked
package org.partnershipledger.analytics.dashboard.operations;

import org.jspecify.annotations.NullMarked;
