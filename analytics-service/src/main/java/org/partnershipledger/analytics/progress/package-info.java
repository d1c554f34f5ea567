/**
 * Stage, slip, schedule, freshness and depth of a partnership (M13 to M16, M19, M21); plain Java.
 */
@NullMarked
package org.partnershipledger.analytics.progress;

import org.jspecify.annotations.NullMarked;
