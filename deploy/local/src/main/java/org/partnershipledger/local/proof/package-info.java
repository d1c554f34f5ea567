/** The line under faults: what is disturbed, what must hold afterwards, and the report of both. */
@NullMarked
package org.partnershipledger.local.proof;

import org.jspecify.annotations.NullMarked;
