/**
 * Proof that what an operator applies to a cluster is right, as far as that can be seen without
 * one.
 */
@NullMarked
package org.partnershipledger.kubernetes;

import org.jspecify.annotations.NullMarked;
