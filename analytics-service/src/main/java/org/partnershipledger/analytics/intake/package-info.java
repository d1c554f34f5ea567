/** Events of the ledger in, exactly once in effect. */
@NullMarked
package org.partnershipledger.analytics.intake;

import org.jspecify.annotations.NullMarked;
