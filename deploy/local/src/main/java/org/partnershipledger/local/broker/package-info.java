/** The embedded Kafka broker and its topics. */
@NullMarked
package org.partnershipledger.local.broker;

import org.jspecify.annotations.NullMarked;
