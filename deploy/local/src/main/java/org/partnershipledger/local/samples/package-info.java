/** Articles in folders, read and submitted. */
@NullMarked
package org.partnershipledger.local.samples;

import org.jspecify.annotations.NullMarked;
