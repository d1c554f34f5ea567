/** The page on data, interfaces and licences. */
@NullMarked
package org.partnershipledger.analytics.dashboard.about;

import org.jspecify.annotations.NullMarked;
