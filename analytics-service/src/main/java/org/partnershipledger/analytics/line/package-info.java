/** The line of services as a whole: what came in at each, and what became of it. */
@NullMarked
package org.partnershipledger.analytics.line;

import org.jspecify.annotations.NullMarked;
