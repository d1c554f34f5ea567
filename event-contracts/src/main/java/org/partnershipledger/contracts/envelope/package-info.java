/** CloudEvents attributes, event types and topics. */
@NullMarked
package org.partnershipledger.contracts.envelope;

import org.jspecify.annotations.NullMarked;
