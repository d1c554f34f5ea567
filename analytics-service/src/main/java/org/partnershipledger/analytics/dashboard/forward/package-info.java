/** A reader's own actions, passed on to the service that owns what they change. */
@NullMarked
package org.partnershipledger.analytics.dashboard.forward;

import org.jspecify.annotations.NullMarked;
