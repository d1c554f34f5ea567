/** What a running line carries: speed, latency, memory, and what bounds them. */
@NullMarked
package org.partnershipledger.local.bench;

import org.jspecify.annotations.NullMarked;
