/** The overview, as records and as a table. */
@NullMarked
package org.partnershipledger.local.view;

import org.jspecify.annotations.NullMarked;
