/** Events on their way out of a database. */
@NullMarked
package org.partnershipledger.rim.outbox;

import org.jspecify.annotations.NullMarked;
