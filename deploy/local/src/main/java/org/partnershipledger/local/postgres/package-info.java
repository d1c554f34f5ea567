/** The embedded Postgres and its databases. */
@NullMarked
package org.partnershipledger.local.postgres;

import org.jspecify.annotations.NullMarked;
