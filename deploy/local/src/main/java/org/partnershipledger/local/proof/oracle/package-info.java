/**
 * What the line must hold, worked out without it from the texts that it accepted, and how what it
 * does hold is compared with that.
 */
@NullMarked
package org.partnershipledger.local.proof.oracle;

import org.jspecify.annotations.NullMarked;
