/** Claims with the article that reports them, in the order in which they are folded. */
@NullMarked
package org.partnershipledger.fold.claim;

import org.jspecify.annotations.NullMarked;
