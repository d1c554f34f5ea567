/** Dead letters over HTTP, the same at every service. */
@NullMarked
package org.partnershipledger.rim.deadletter.api;

import org.jspecify.annotations.NullMarked;
