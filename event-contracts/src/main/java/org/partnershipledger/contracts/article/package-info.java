/** Articles as submitted, and readings of them. */
@NullMarked
package org.partnershipledger.contracts.article;

import org.jspecify.annotations.NullMarked;
