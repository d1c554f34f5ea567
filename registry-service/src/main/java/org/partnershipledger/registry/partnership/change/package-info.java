/** What changed between two states, as events. */
@NullMarked
package org.partnershipledger.registry.partnership.change;

import org.jspecify.annotations.NullMarked;
