/** The webhooks that there are, and the telling: leases, attempts, dead letters. */
@NullMarked
package org.partnershipledger.registry.webhook.delivery;

import org.jspecify.annotations.NullMarked;
