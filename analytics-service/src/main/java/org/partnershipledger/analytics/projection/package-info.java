/** Read models: the overview and the figures, as rows. */
@NullMarked
package org.partnershipledger.analytics.projection;

import org.jspecify.annotations.NullMarked;
