/** What was promised and denied, and what became of it (M18, M22); plain Java. */
@NullMarked
package org.partnershipledger.analytics.commitments;

import org.jspecify.annotations.NullMarked;
