/** What the registry says of its ledger: facts, changes and current documents. */
@NullMarked
package org.partnershipledger.contracts.ledger;

import org.jspecify.annotations.NullMarked;
