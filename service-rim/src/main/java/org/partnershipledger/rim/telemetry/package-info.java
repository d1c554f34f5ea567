/** What a service tells of itself: traces, metrics and the fields of its log. */
@NullMarked
package org.partnershipledger.rim.telemetry;

import org.jspecify.annotations.NullMarked;
