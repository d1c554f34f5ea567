/** HTTP answers. */
@NullMarked
package org.partnershipledger.analytics.api;

import org.jspecify.annotations.NullMarked;
