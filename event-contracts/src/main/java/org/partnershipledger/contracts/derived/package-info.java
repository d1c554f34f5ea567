/** What every reader of the contract works out of its documents, in one way for all; pure. */
@NullMarked
package org.partnershipledger.contracts.derived;

import org.jspecify.annotations.NullMarked;
