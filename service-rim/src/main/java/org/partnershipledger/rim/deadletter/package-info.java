/**
 * What could not be processed: letters, their queues, and what people decided about them. The state
 * is a fold over the records of a dead-letter topic, the same in every instance that reads it.
 */
@NullMarked
package org.partnershipledger.rim.deadletter;

import org.jspecify.annotations.NullMarked;
