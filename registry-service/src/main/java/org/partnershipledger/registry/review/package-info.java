/** What people decide of claims, and how it weighs against what the reader reads. */
@NullMarked
package org.partnershipledger.registry.review;

import org.jspecify.annotations.NullMarked;
