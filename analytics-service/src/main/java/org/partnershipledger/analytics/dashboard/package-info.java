/** The pages for people: what they share. Each page is a package of its own below this one. */
@NullMarked
package org.partnershipledger.analytics.dashboard;

import org.jspecify.annotations.NullMarked;
