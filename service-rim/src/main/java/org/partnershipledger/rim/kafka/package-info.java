/** Events in and out of the broker. */
@NullMarked
package org.partnershipledger.rim.kafka;

import org.jspecify.annotations.NullMarked;
