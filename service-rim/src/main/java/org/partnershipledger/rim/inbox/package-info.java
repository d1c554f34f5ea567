/** Events that were dealt with. */
@NullMarked
package org.partnershipledger.rim.inbox;

import org.jspecify.annotations.NullMarked;
