/** Readings of articles and the claims that they bring. */
@NullMarked
package org.partnershipledger.registry.claim;

import org.jspecify.annotations.NullMarked;
