/** What needs a person's eye, and what that person decides; the registry does it. */
@NullMarked
package org.partnershipledger.analytics.dashboard.review;

import org.jspecify.annotations.NullMarked;
