/** The ways in which a running line is disturbed. */
@NullMarked
package org.partnershipledger.local.proof.fault;

import org.jspecify.annotations.NullMarked;
