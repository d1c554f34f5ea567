/** Bodies in the ledger: lineage of members, and what is reported of one body. */
@NullMarked
package org.partnershipledger.registry.organisation;

import org.jspecify.annotations.NullMarked;
