/** Bodies over time: which code followed which, who held which office. */
@NullMarked
package org.partnershipledger.fold.body;

import org.jspecify.annotations.NullMarked;
