/**
 * NHS bodies as the register and the press name them: dated names, codes, lineage, and the resolver
 * that reads a printed name as a body.
 */
@NullMarked
package org.partnershipledger.organisation;

import org.jspecify.annotations.NullMarked;
