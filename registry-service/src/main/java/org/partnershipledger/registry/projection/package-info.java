/** The ledger in Postgres: the record, which only grows, and the read models made from it. */
@NullMarked
package org.partnershipledger.registry.projection;

import org.jspecify.annotations.NullMarked;
