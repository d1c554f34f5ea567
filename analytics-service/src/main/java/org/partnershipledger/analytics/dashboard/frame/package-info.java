/** What stands around every page: title, navigation, the day of the view, the footer. */
@NullMarked
package org.partnershipledger.analytics.dashboard.frame;

import org.jspecify.annotations.NullMarked;
