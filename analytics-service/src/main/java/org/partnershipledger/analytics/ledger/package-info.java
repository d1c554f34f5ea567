/** Analytics' own copy of the ledger, folded from the registry's events; plain Java. */
@NullMarked
package org.partnershipledger.analytics.ledger;

import org.jspecify.annotations.NullMarked;
