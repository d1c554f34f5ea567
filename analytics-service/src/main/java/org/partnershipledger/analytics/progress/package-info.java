/** Stage and slip of a partnership (M13, M15); plain Java. */
@NullMarked
package org.partnershipledger.analytics.progress;

import org.jspecify.annotations.NullMarked;
